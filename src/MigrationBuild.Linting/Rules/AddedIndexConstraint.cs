using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;

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

    /// <summary>What to do instead. An index that is there can become neither a key WITHOUT OVERLAPS nor one of a partitioned table.</summary>
    /// <param name="kind">The constraint in SQL.</param>
    public static string Advice(StatementContext context, ObjectName table, IndexConstraint constraint, string kind)
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
