namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>SET TABLESPACE …</c></summary>
public sealed record SetTablespaceCmd(Identifier Tablespace) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Tablespace };
}
