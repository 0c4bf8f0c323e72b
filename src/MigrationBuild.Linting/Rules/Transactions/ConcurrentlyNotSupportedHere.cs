using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM518: the server has no concurrent form of this.</summary>
public sealed class ConcurrentlyNotSupportedHere : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM518", "concurrently-not-supported-here", "CONCURRENTLY is refused for this", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) => (context.Statement switch
    {
        IndexStmt { IsConcurrent: true } index => CheckBuild(context, index),
        DropStmt { ObjectType: ObjectType.Index, IsConcurrent: true } drop => CheckDrop(context, drop),
        ReindexStmt { IsConcurrent: true, Target: ReindexTarget.System } =>
            [(NonTransactionalWords.Find(context), "The indexes of the system catalogs cannot be built anew concurrently (0A000). Leave CONCURRENTLY out, at a time when nobody works")],
        RefreshMatViewStmt { IsConcurrent: true } refresh => CheckRefresh(context, refresh),
        AlterTableStmt alter => CheckDetach(context, alter),
        _ => [],
    }).Select(problem => context.Report(Descriptor, problem.Span, problem.Message));

    private static IEnumerable<(TextSpan Span, string Message)> CheckBuild(StatementContext context, IndexStmt index)
    {
        if (context.Before.Catalog.FindTable(context.Resolve(index.Relation.Name)) is { PartitionKey: not null } table)
        {
            yield return (
                NonTransactionalWords.Find(context),
                $"{table.Name} is partitioned, and CREATE INDEX CONCURRENTLY fails on such a table (0A000). Create the index ON ONLY {table.Name}, build it CONCURRENTLY on each partition, and attach each with "
                + "ALTER INDEX … ATTACH PARTITION");
        }
    }

    private static IEnumerable<(TextSpan Span, string Message)> CheckDrop(StatementContext context, DropStmt drop)
    {
        if (drop.Objects.Count > 1)
        {
            yield return (
                drop.Objects[0].Span.Union(drop.Objects[drop.Objects.Count - 1].Span),
                "DROP INDEX CONCURRENTLY takes one index only, and fails (0A000). Write a statement for each");
        }

        if (drop.Behavior == DropBehavior.Cascade)
        {
            yield return (NonTransactionalWords.Find(context), "DROP INDEX CONCURRENTLY does not do CASCADE, and fails (0A000). Drop what depends on the index first");
        }

        foreach (var name in drop.Objects.OfType<NamedObject>().Select(named => named.Name))
        {
            if (context.Before.Catalog.FindTableOfIndex(context.ResolveIndex(name)) is Table { PartitionKey: not null } table)
            {
                yield return (name.Span, $"This is an index of the partitioned table {table.Name}, which DROP INDEX CONCURRENTLY does not drop (0A000). Leave CONCURRENTLY out, and set a lock_timeout before it");
            }
        }
    }

    private static IEnumerable<(TextSpan Span, string Message)> CheckRefresh(StatementContext context, RefreshMatViewStmt refresh)
    {
        var name = context.Resolve(refresh.Name);
        if (refresh.WithNoData)
        {
            yield return (NonTransactionalWords.Find(context), "CONCURRENTLY and WITH NO DATA do not go together: the statement fails. Leave one of them out");
        }
        else if (context.Before.Catalog.FindRelation(name) is MaterializedView view)
        {
            if (context.Earlier.LastOrDefault(earlier => SaysWhetherFilled(earlier, name)) is { } last && !IsFilled(last.Statement))
            {
                yield return (NonTransactionalWords.Find(context), $"{view.Name} has no data here, and a refresh that is CONCURRENTLY needs some to begin with (0A000). Leave CONCURRENTLY out: nobody can read the view yet");
            }
            else if (!view.Indexes.Any(TableIndexes.IsKey))
            {
                yield return (
                    NonTransactionalWords.Find(context),
                    $"{view.Name} has no unique index over plain columns and all rows, which REFRESH … CONCURRENTLY needs (55000). Create one first");
            }
        }
    }

    private static bool SaysWhetherFilled(StatementContext earlier, QualifiedName view) => earlier.Statement switch
    {
        RefreshMatViewStmt refresh => earlier.Resolve(refresh.Name) == view,
        CreateMatViewStmt create => earlier.Before.Names.Qualify(create.Name) == view,
        _ => false,
    };

    private static bool IsFilled(Statement statement) => statement is not (RefreshMatViewStmt { WithNoData: true } or CreateMatViewStmt { WithNoData: true });

    private static IEnumerable<(TextSpan Span, string Message)> CheckDetach(StatementContext context, AlterTableStmt alter) =>
        from detach in alter.Commands.OfType<DetachPartitionCmd>()
        where detach.IsConcurrent
        let table = context.Resolve(alter.Relation.Name)
        where context.Before.Catalog.DefaultPartitionOf(table) is not null
        select (
            detach.Span,
            $"{table.Name} has a default partition, and DETACH PARTITION CONCURRENTLY fails on such a table (55000). Leave CONCURRENTLY out, and set a lock_timeout before it");
}
