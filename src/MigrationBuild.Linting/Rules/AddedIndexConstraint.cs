using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules;

/// <summary>The constraints with an index to be built that a command adds, by themselves or with a column.</summary>
internal static class AddedIndexConstraint
{
    public static IEnumerable<TConstraint> Find<TConstraint>(AlterTableCmd command)
        where TConstraint : IndexConstraint => command switch
        {
            AddConstraintCmd { Constraint: TConstraint { UsingIndex: null } constraint } => [constraint],
            AddColumnCmd add => add.Column.Constraints.OfType<TConstraint>(),
            _ => [],
        };

    /// <summary>A finding for each constraint of a kind whose index a statement builds while nobody can use the table.</summary>
    /// <param name="context">The statement.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="what">The constraint in words.</param>
    /// <param name="kind">The constraint in SQL.</param>
    public static IEnumerable<Finding> Check<TConstraint>(StatementContext context, DiagnosticDescriptor rule, string what, string kind)
        where TConstraint : IndexConstraint =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from command in alter.Commands
        from effect in context.HazardsOf(command, Work.BuildIndex).Take(1)
        from constraint in Find<TConstraint>(command)
        select context.Report(
            rule,
            constraint.Span,
            effect.Relation,
            $"Adding the {what} stops reads and writes of {effect.Relation.Name} until its index is built. {Advice(context, alter.Relation.Name, constraint, kind)}",
            IndexedKeyFix.Create(new AddedConstraint(context, alter, command, constraint)));

    /// <summary>What to do instead. An index that is there can become neither a key WITHOUT OVERLAPS nor one of a partitioned table.</summary>
    private static string Advice(StatementContext context, ObjectName table, IndexConstraint constraint, string kind)
    {
        if (constraint.IsWithoutOverlaps)
        {
            return "PostgreSQL has no other way for WITHOUT OVERLAPS: run it when nobody needs the table, with a lock_timeout";
        }

        return context.Before.Catalog.FindTable(context.Resolve(table)) is { PartitionKey: not null }
            ? $"Add the constraint to each partition first, each from a unique index that is built CONCURRENTLY; the {kind} of the partitioned table then takes theirs and builds nothing"
            : $"Build it first with CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … {kind} USING INDEX";
    }
}
