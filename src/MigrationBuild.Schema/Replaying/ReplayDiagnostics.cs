using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What replaying statements can find. Where a server would raise an error, its SQLSTATE stands at the message's end.</summary>
public static class ReplayDiagnostics
{
    public static DiagnosticDescriptor UndefinedObject { get; } =
        new("MB4001", "undefined-object", "The statement names something that does not exist at this point", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor DuplicateObject { get; } =
        new("MB4002", "duplicate-object", "The statement creates something that exists already at this point", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor DependentObjects { get; } =
        new("MB4003", "dependent-objects", "Other objects depend on what the statement drops", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor InvalidDefinition { get; } =
        new("MB4004", "invalid-definition", "PostgreSQL refuses the definition", DiagnosticSeverity.Error);

    public static DiagnosticDescriptor UndeclaredType { get; } =
        new("MB4005", "undeclared-type", "Nothing declares the type", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor CarriedObject { get; } =
        new("MB4006", "carried-object", "The object is carried along as it was written", DiagnosticSeverity.Info);

    public static DiagnosticDescriptor NotFollowed { get; } =
        new("MB4007", "not-followed", "The model does not follow the statement", DiagnosticSeverity.Info);
}
