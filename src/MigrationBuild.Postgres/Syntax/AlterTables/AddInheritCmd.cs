namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>INHERIT …</c></summary>
public sealed record AddInheritCmd(ObjectName Parent) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Parent };
}
