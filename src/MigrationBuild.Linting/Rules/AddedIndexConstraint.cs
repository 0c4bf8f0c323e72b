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
}
