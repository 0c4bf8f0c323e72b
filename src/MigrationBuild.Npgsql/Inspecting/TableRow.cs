using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

internal sealed record TableRow(uint Oid, string Schema, string Name)
{
    public bool IsUnlogged { get; init; }

    public bool RowSecurity { get; init; }

    public bool ForceRowSecurity { get; init; }

    public string[] Options { get; init; } = [];

    public string[] ToastOptions { get; init; } = [];

    /// <summary>The type of a typed table.</summary>
    public QualifiedName? OfType { get; init; }

    /// <summary>The tables that it inherits from, or is a partition of.</summary>
    public EquatableArray<QualifiedName> Parents { get; init; }

    public string? PartitionBound { get; init; }

    public bool IsDetaching { get; init; }

    public string? PartitionKey { get; init; }

    public string? AccessMethod { get; init; }

    public string? Tablespace { get; init; }

    /// <summary><c>relreplident</c></summary>
    public char ReplicaIdentity { get; init; }

    /// <summary>The index of <c>REPLICA IDENTITY USING INDEX</c>, if it is still there.</summary>
    public string? ReplicaIdentityIndex { get; init; }

    public string? ClusteredIndex { get; init; }

    /// <summary>The server of a foreign table.</summary>
    public string? Server { get; init; }

    public string[] ForeignOptions { get; init; } = [];

    public string? Comment { get; init; }
}
