using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM102: an index is dropped under a lock that stops reads and writes and queues behind every running query.</summary>
public sealed class DropIndexNotConcurrent : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM102", "drop-index-not-concurrent", "DROP INDEX without CONCURRENTLY locks out readers and writers", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is not DropStmt { ObjectType: ObjectType.Index, IsConcurrent: false } drop || !drop.Objects.Any(each => IsInUse(each, context)))
        {
            yield break;
        }

        var canBeConcurrent = drop.Objects.Count == 1 && drop.Behavior != DropBehavior.Cascade;
        yield return context.Report(
            Descriptor,
            TextSpan.FromBounds(drop.Span.Start, drop.ObjectKeyword.Span.End),
            "DROP INDEX waits for every query on the table to end, and all new ones wait behind it. "
            + (canBeConcurrent
                ? "Add CONCURRENTLY, outside of a transaction"
                : "Use DROP INDEX CONCURRENTLY, one index a statement and without CASCADE, outside of a transaction"),
            canBeConcurrent ? ConcurrentlyFix.Create(context, "Drop the index CONCURRENTLY", drop.ObjectKeyword) : null);
    }

    /// <summary>An index behind a constraint cannot be dropped by itself at all.</summary>
    private static bool IsInUse(ObjectAddress address, StatementContext context)
    {
        if (address is not NamedObject named)
        {
            return false;
        }

        var index = context.ResolveIndex(named.Name);
        if (context.New.FindIndex(index) is not null)
        {
            return false;
        }

        return context.Before.Catalog.FindTableOfIndex(index) is not { } table
            || !(context.IsNew(new QualifiedName(index.Schema, table.Name)) || !table.Indexes.ContainsKey(index.Name));
    }
}
