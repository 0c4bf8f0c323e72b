namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET NOT NULL</c></summary>
public sealed record SetNotNullCmd(Identifier Column) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
