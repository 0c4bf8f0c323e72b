using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary>A column (a <see cref="ColumnRef"/>) or expression of an index.</summary>
/// <param name="Value">A <see cref="ColumnRef"/>, a call of a function, or the expression in the parentheses.</param>
/// <param name="Collation">The collation after <c>COLLATE</c>; null is the column's own.</param>
/// <param name="OperatorClass">The operator class; null is the type's default for the access method.</param>
/// <param name="OperatorClassOptions">The parameters after the operator class (PostgreSQL 13): <c>gist_trgm_ops (siglen = 32)</c>.</param>
/// <param name="Direction"><c>ASC</c>, <c>DESC</c> or neither, which is ascending.</param>
/// <param name="Nulls"><c>NULLS FIRST</c>, <c>NULLS LAST</c> or neither, which is last if ascending and first if descending.</param>
public sealed record IndexElem(
    Expression Value,
    ObjectName? Collation,
    ObjectName? OperatorClass,
    EquatableArray<DefElem> OperatorClassOptions,
    SortDirection Direction,
    NullsOrder Nulls) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Collation, OperatorClass, OperatorClassOptions };
}
