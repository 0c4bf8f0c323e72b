namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>CLUSTER ON …</c></summary>
public sealed record ClusterOnCmd(Identifier Index) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Index };
}
