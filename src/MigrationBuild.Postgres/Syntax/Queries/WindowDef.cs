using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>
/// A window: an item of the WINDOW clause, or what follows OVER. After OVER, <see cref="Name"/> alone is <c>OVER name</c> and <see
/// cref="BaseName"/> is <c>OVER (name …)</c>.
/// </summary>
public sealed record WindowDef(
    Identifier? Name,
    Identifier? BaseName,
    EquatableArray<Expression> PartitionBy,
    EquatableArray<SortBy> OrderBy,
    WindowFrame? Frame) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, BaseName, PartitionBy, OrderBy, Frame };
}
