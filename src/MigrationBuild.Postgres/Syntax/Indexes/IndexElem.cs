using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Indexes;

/// <summary>A column (a <see cref="ColumnRef"/>) or expression of an index.</summary>
public sealed record IndexElem(
    Expression Value,
    ObjectName? Collation,
    ObjectName? OperatorClass,
    EquatableArray<DefElem> OperatorClassOptions,
    SortDirection Direction,
    NullsOrder Nulls) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Collation, OperatorClass, OperatorClassOptions };
}
