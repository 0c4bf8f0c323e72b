namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>NO INHERIT …</c></summary>
public sealed record DropInheritCmd(ObjectName Parent) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Parent };
}
