namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>DETACH PARTITION …</c></summary>
/// <param name="Partition">The partition that becomes a table of its own.</param>
/// <param name="IsConcurrent">
/// Whether <c>CONCURRENTLY</c> is written (PostgreSQL 14): it runs in two transactions, outside of a transaction block.
/// </param>
/// <param name="IsFinalize">Whether <c>FINALIZE</c> is written: it completes a concurrent detach that was interrupted.</param>
public sealed record DetachPartitionCmd(ObjectName Partition, bool IsConcurrent, bool IsFinalize) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Partition };
}
