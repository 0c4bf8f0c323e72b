using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary>A table to vacuum or analyze.</summary>
public sealed record VacuumRelation(RangeVar Relation, EquatableArray<Identifier> Columns) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation, Columns };
}
