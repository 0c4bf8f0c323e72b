namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>OF type</c></summary>
public sealed record AddOfCmd(ObjectName Type) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Type };
}
