using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>CYCLE … SET … [TO … DEFAULT …] USING …</c></summary>
public sealed record CteCycleClause(
    EquatableArray<Identifier> Columns,
    Identifier MarkColumn,
    Expression? MarkValue,
    Expression? MarkDefault,
    Identifier PathColumn) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Columns, MarkColumn, MarkValue, MarkDefault, PathColumn };
}
