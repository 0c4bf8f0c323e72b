using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM518: the server has no concurrent form of this.</summary>
public sealed class ConcurrentlyNotSupportedHere : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM518", "concurrently-not-supported-here", "CONCURRENTLY is refused for this", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is not DropStmt { ObjectType: ObjectType.Index, IsConcurrent: true } drop)
        {
            yield break;
        }

        if (drop.Objects.Count > 1)
        {
            yield return context.Report(
                Descriptor,
                drop.Objects[0].Span.Union(drop.Objects[drop.Objects.Count - 1].Span),
                "DROP INDEX CONCURRENTLY takes one index only, and fails (0A000). Write a statement for each");
        }

        if (drop.Behavior == DropBehavior.Cascade)
        {
            yield return context.Report(
                Descriptor,
                NonTransactionalWords.Find(context),
                "DROP INDEX CONCURRENTLY does not do CASCADE, and fails (0A000). Drop what depends on the index first");
        }
    }
}
