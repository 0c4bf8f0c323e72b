namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>REPLICA IDENTITY …</c></summary>
/// <param name="Kind">The word after <c>REPLICA IDENTITY</c>.</param>
/// <param name="Index">The unique index after <c>USING INDEX</c>; else null.</param>
public sealed record ReplicaIdentityCmd(ReplicaIdentityKind Kind, Identifier? Index) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Index };
}
