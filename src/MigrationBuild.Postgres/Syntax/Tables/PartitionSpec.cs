using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>PARTITION BY strategy (key, …)</c></summary>
/// <param name="Strategy"><c>range</c>, <c>list</c> or <c>hash</c>, as written.</param>
/// <param name="Elements">The columns and expressions of the key; that of <c>list</c> has just one.</param>
public sealed record PartitionSpec(Identifier Strategy, EquatableArray<PartitionElem> Elements) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Strategy, Elements };
}
