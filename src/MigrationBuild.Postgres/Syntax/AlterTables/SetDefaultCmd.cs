namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET DEFAULT …</c></summary>
public sealed record SetDefaultCmd(Identifier Column, Expression Value) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Value };
}
