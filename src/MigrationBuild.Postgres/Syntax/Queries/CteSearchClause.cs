using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>SEARCH DEPTH FIRST BY … SET …</c> (PostgreSQL 14)</summary>
/// <param name="IsBreadthFirst">Whether it is <c>BREADTH FIRST</c> rather than <c>DEPTH FIRST</c>.</param>
/// <param name="Columns">The columns after <c>BY</c> that tell rows from one another.</param>
/// <param name="SequenceColumn">The column after <c>SET</c> to sort the outer query by.</param>
public sealed record CteSearchClause(
    bool IsBreadthFirst,
    EquatableArray<Identifier> Columns,
    Identifier SequenceColumn) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Columns, SequenceColumn };
}
