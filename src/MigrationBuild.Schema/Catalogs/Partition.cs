namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>PARTITION OF</c>: what makes a table a partition.</summary>
public sealed record Partition(QualifiedName Parent, PartitionBoundSpec Bound)
{
    /// <summary>Whether a <c>DETACH PARTITION … CONCURRENTLY</c> of it was broken off: its rows are out of the parent already, and nothing but <c>FINALIZE</c> goes on.</summary>
    public bool IsDetaching { get; init; }
}
