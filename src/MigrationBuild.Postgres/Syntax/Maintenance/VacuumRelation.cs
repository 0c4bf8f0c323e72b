using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary>A table to vacuum or analyze.</summary>
/// <param name="Relation">The table, with <c>ONLY</c> (PostgreSQL 18) where its descendants are left out.</param>
/// <param name="Columns">The columns whose statistics are gathered; none is all.</param>
public sealed record VacuumRelation(RangeVar Relation, EquatableArray<Identifier> Columns) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation, Columns };
}
