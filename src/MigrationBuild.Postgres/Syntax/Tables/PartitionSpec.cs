using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>PARTITION BY strategy (key, …)</c></summary>
public sealed record PartitionSpec(Identifier Strategy, EquatableArray<PartitionElem> Elements) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Strategy, Elements };
}
