namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>REPLICA IDENTITY …</c></summary>
public sealed record ReplicaIdentityCmd(ReplicaIdentityKind Kind, Identifier? Index) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Index };
}
