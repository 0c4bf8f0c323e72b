using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What CREATE TRIGGER says, as the catalog holds it.</summary>
internal static class TriggerDefinition
{
    public static Trigger From(CreateTrigStmt statement, QualifiedName function, QualifiedName? referenced, SqlExpression? when)
        => new(NameGenerator.Truncate(statement.Name.Name), function)
        {
            Timing = statement.Timing,
            Events = statement.Events.Select(item => item.Kind).OrderBy(kind => kind).ToEquatableArray(),
            UpdateColumns = statement.Events.SelectMany(item => item.Columns).Select(column => NameGenerator.Truncate(column.Name)).ToEquatableArray(),
            IsForEachRow = statement.IsForEachRow,
            IsConstraint = statement.IsConstraint,
            Deferrability = TableConstraints.DeferrabilityOf(statement.Characteristics),
            ReferencedTable = referenced,
            OldTable = TransitionTable(statement, isNew: false),
            NewTable = TransitionTable(statement, isNew: true),
            When = when,
            Arguments = statement.Arguments.Select(argument => argument.Value).ToEquatableArray(),
        };

    private static string? TransitionTable(CreateTrigStmt statement, bool isNew)
        => statement.Transitions.FirstOrDefault(transition => transition.IsNew == isNew) is { } transition ? NameGenerator.Truncate(transition.Name.Name) : null;
}
