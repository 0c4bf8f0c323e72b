namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET STORAGE …</c></summary>
public sealed record SetStorageCmd(Identifier Column, Identifier Storage) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Storage };
}
