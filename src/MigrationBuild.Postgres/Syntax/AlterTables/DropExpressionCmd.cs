namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … DROP EXPRESSION</c></summary>
public sealed record DropExpressionCmd(Identifier Column, bool IfExists) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
