using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>SEARCH DEPTH FIRST BY … SET …</c></summary>
public sealed record CteSearchClause(
    bool IsBreadthFirst,
    EquatableArray<Identifier> Columns,
    Identifier SequenceColumn) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Columns, SequenceColumn };
}
