using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements of triggers.</summary>
internal static class TriggerDdl
{
    public static IEnumerable<string> Create(QualifiedName relation, Trigger trigger)
        => Enable(relation, EnableMode.Enable, trigger).Prepend(Create(relation, trigger, orReplace: false));

    /// <summary>CREATE OR REPLACE makes a trigger that fires as usual. Null for constraint triggers, which PostgreSQL cannot replace.</summary>
    public static IReadOnlyList<string>? Replace(QualifiedName relation, Trigger old, Trigger wanted)
        => old with { Enabled = wanted.Enabled } == wanted
            ? [.. Enable(relation, old.Enabled, wanted)]
            : old.IsConstraint || wanted.IsConstraint
                ? null
                : [Create(relation, wanted, orReplace: true), .. Enable(relation, EnableMode.Enable, wanted)];

    public static string Drop(QualifiedName relation, Trigger trigger) => $"DROP {Target(relation, trigger).Insert("TRIGGER ".Length, "IF EXISTS ")}";

    /// <summary>What COMMENT ON calls it.</summary>
    public static string Target(QualifiedName relation, Trigger trigger) => $"TRIGGER {Name(trigger.Name)} ON {Name(relation)}";

    private static IEnumerable<string> Enable(QualifiedName relation, EnableMode before, Trigger trigger)
        => trigger.Enabled == before ? [] : [$"ALTER TABLE {Name(relation)} {AlterTableStatements.Words(trigger.Enabled)} TRIGGER {Name(trigger.Name)}"];

    private static string Create(QualifiedName relation, Trigger trigger, bool orReplace) => SqlPrinter.Print(new CreateTrigStmt(
        orReplace,
        trigger.IsConstraint,
        new Identifier(trigger.Name),
        trigger.Timing,
        trigger.Events
            .Select(kind => new TriggerEvent(kind, kind == TriggerEventKind.Update ? trigger.UpdateColumns.Select(column => new Identifier(column)).ToEquatableArray() : default))
            .ToEquatableArray(),
        NameOf(relation),
        trigger.ReferencedTable is { } other ? NameOf(other) : null,
        trigger.Deferrability switch
        {
            Deferrability.DeferrableInitiallyImmediate => new ConstraintCharacteristics(IsDeferrable: true),
            Deferrability.DeferrableInitiallyDeferred => new ConstraintCharacteristics(IsDeferrable: true, IsInitiallyDeferred: true),
            _ => ConstraintCharacteristics.Unspecified,
        },
        new[] { (IsNew: false, Name: trigger.OldTable), (IsNew: true, Name: trigger.NewTable) }
            .Where(table => table.Name is not null)
            .Select(table => new TriggerTransition(table.IsNew, true, new Identifier(table.Name!)))
            .ToEquatableArray(),
        trigger.IsForEachRow,
        trigger.When?.Syntax,
        NameOf(trigger.Function),
        trigger.Arguments.Select(argument => new StringConstant(argument)).ToEquatableArray()));
}
