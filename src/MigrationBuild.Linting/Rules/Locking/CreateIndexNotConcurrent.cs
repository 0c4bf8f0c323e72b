using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM101: an index is built under a lock that stops writes.</summary>
public sealed class CreateIndexNotConcurrent : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM101", "create-index-not-concurrent", "CREATE INDEX without CONCURRENTLY blocks writes", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from index in context.StatementsOf<IndexStmt>()
        where !index.IsConcurrent && !context.Before.Catalog.IsPartitioned(context.Resolve(index.Relation.Name))
        from effect in context.HazardsOf(index, Work.BuildIndex)
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(index.Span.Start, index.IndexKeyword.Span.End),
            effect.Relation,
            $"CREATE INDEX locks {effect.Relation.Name} against writes until the index is built. Add CONCURRENTLY, outside of a transaction, and writes go on",
            ConcurrentlyFix.Create(context, "Build the index CONCURRENTLY", index.IndexKeyword));
}
