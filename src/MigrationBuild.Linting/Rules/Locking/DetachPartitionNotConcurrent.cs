using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM105: the whole partitioned table is locked while a partition leaves.</summary>
public sealed class DetachPartitionNotConcurrent : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM105",
        "detach-partition-not-concurrent",
        "DETACH PARTITION without CONCURRENTLY locks the whole partitioned table",
        DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from detach in alter.Commands.OfType<DetachPartitionCmd>()
        where detach is { IsConcurrent: false, IsFinalize: false } && context.Options.PostgresVersion >= 14
        let table = context.Resolve(alter.Relation.Name)
        where context.LocksOf(detach).Any(effect => effect.Relation == table) && !IsRefused(context, table)
        select context.Report(
            Descriptor,
            detach.Span,
            table,
            $"DETACH PARTITION waits for every query on {table.Name} to end, and all new ones wait behind it, whatever partition they are about. Add CONCURRENTLY, outside of a transaction",
            // The table then keeps a check of its bounds.
            ConcurrentlyFix.Create(context, "Detach the partition CONCURRENTLY", detach.Span) is { } fix ? fix with { ChangesMeaning = true } : null);

    /// <summary>A table with a default partition has no concurrent form (55000).</summary>
    private static bool IsRefused(StatementContext context, Schema.Catalogs.QualifiedName table) => context.Before.Catalog.DefaultPartitionOf(table) is not null;
}
