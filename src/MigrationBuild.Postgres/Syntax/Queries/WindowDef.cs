using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>
/// A window: an item of the WINDOW clause, or what follows OVER. After OVER, <see cref="Name"/> alone is <c>OVER name</c> and
/// <see cref="BaseName"/> is <c>OVER (name …)</c>.
/// </summary>
/// <param name="Name">The name before <c>AS</c> in the <c>WINDOW</c> clause, or the whole of <c>OVER name</c>; else null.</param>
/// <param name="BaseName">The window that this one adds to, first in the parentheses; or null.</param>
/// <param name="PartitionBy">What follows <c>PARTITION BY</c>; none is one partition of all rows.</param>
/// <param name="OrderBy">What follows <c>ORDER BY</c>; without it all rows of a partition are peers.</param>
/// <param name="Frame">The frame; null is <c>RANGE UNBOUNDED PRECEDING</c>.</param>
public sealed record WindowDef(
    Identifier? Name,
    Identifier? BaseName,
    EquatableArray<Expression> PartitionBy,
    EquatableArray<SortBy> OrderBy,
    WindowFrame? Frame) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, BaseName, PartitionBy, OrderBy, Frame };
}
