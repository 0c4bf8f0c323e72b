namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET COMPRESSION …</c></summary>
public sealed record SetCompressionCmd(Identifier Column, Identifier Compression) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Compression };
}
