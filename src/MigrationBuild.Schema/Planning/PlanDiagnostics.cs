using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Planning;

/// <summary>What a plan has to say.</summary>
public static class PlanDiagnostics
{
    public static DiagnosticDescriptor TableDropped { get; } =
        new("MB4101", "plan-drops-table", "A table and its rows are dropped", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor ColumnDropped { get; } =
        new("MB4102", "plan-drops-column", "A column and its values are dropped", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor RequiredColumnWithoutDefault { get; } =
        new("MB4103", "plan-adds-required-column", "A required column without a default is added to an existing table", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor TypeChanged { get; } =
        new("MB4104", "plan-changes-type", "A column's type change rewrites the table or may fail on its values", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor EnumRebuilt { get; } =
        new("MB4105", "plan-rebuilds-enum", "Labels of an enum are removed or moved", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor ColumnMadeRequired { get; } =
        new("MB4106", "plan-makes-column-required", "A column becomes required", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor UniqueOverExistingRows { get; } =
        new("MB4107", "plan-adds-unique", "Existing rows become subject to uniqueness", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor PartitionMoved { get; } =
        new("MB4108", "plan-moves-partition", "A partition is to hold other rows", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor RoleKept { get; } =
        new("MB4109", "plan-keeps-role", "A role stays that is no longer asked for", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Unplannable { get; } =
        new("MB4110", "plan-impossible", "A difference has no plan", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor NotProven { get; } =
        new("MB4111", "plan-not-proven", "Replaying the plan does not give the desired schema", DiagnosticSeverity.Error);

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        TableDropped, ColumnDropped, RequiredColumnWithoutDefault, TypeChanged, EnumRebuilt, ColumnMadeRequired, UniqueOverExistingRows,
        PartitionMoved, RoleKept, Unplannable, NotProven,
    ];
}
