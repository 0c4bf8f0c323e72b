using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary><c>CREATE STATISTICS …</c></summary>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="Name">The statistics object; null where PostgreSQL names it (PostgreSQL 16).</param>
/// <param name="Kinds"><c>ndistinct</c>, <c>dependencies</c>, <c>mcv</c>; none is all of them.</param>
/// <param name="Expressions">
/// What follows <c>ON</c>: columns as <see cref="Expressions.ColumnRef"/>s, or expressions (PostgreSQL 14).
/// </param>
/// <param name="From">What follows <c>FROM</c>: PostgreSQL takes one table only.</param>
public sealed record CreateStatsStmt(
    bool IfNotExists,
    ObjectName? Name,
    EquatableArray<Identifier> Kinds,
    EquatableArray<Expression> Expressions,
    EquatableArray<FromItem> From) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Kinds, Expressions, From };
}
