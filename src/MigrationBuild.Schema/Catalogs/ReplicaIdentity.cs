using MigrationBuild.Postgres.Syntax.AlterTables;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>What logical replication tells of the old row when a row changes.</summary>
/// <param name="Kind">An index that is gone leaves nothing to tell: <see cref="ReplicaIdentityKind.Nothing"/>.</param>
/// <param name="Index">The index whose columns are told, or null.</param>
public sealed record ReplicaIdentity(ReplicaIdentityKind Kind, string? Index = null)
{
    /// <summary>The columns of the primary key.</summary>
    public static ReplicaIdentity Default { get; } = new(ReplicaIdentityKind.Default);
}
