using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM132: an index is built on one partition after the other, under locks on all of them.</summary>
public sealed class PartitionedIndexRecursiveBuild : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM132",
        "partitioned-index-recursive-build",
        "CREATE INDEX on a partitioned table blocks writes to all partitions",
        DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from index in context.StatementsOf<IndexStmt>()
        let table = context.Resolve(index.Relation.Name)
        where !index.IsConcurrent && context.Before.Catalog.IsPartitioned(table)
        let built = context.HazardsOf(index, Work.BuildIndex).Select(effect => effect.Relation).Distinct().ToList()
        where built.Count > 0
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(index.Span.Start, index.IndexKeyword.Span.End),
            table,
            $"CREATE INDEX locks {table.Name} and its partitions against writes until the index of the last one is built ({Count(built.Count)}). "
            + $"Create it ON ONLY {table.Name}, build it CONCURRENTLY on each partition, and attach each with ALTER INDEX … ATTACH PARTITION");

    private static string Count(int built) => built == 1 ? "1 partition" : $"{built} partitions";
}
