namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … DROP DEFAULT</c></summary>
public sealed record DropDefaultCmd(Identifier Column) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
