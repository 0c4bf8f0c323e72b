using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM103: indexes are built anew under locks that stop writes to their tables, and reads by these indexes.</summary>
public sealed class ReindexNotConcurrent : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM103", "reindex-not-concurrent", "REINDEX without CONCURRENTLY blocks writes, and reads by the index", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from reindex in context.StatementsOf<ReindexStmt>()
        where !reindex.IsConcurrent
        from finding in reindex switch
        {
            { Target: ReindexTarget.Index or ReindexTarget.Table } => context.HazardsOf(reindex, Work.RebuildIndexes).Take(1).Select(effect =>
                context.Report(Descriptor, Words(reindex), effect.Relation, Message(effect.Relation.Name), Fix(context, reindex))),
            { Target: ReindexTarget.Schema, Name: { } schema } when context.New.FindSchema(schema.Name) is null =>
                [context.Report(Descriptor, Words(reindex), Message($"every table of {schema.Name} in turn"), Fix(context, reindex))],
            { Target: ReindexTarget.Database } =>
                [context.Report(Descriptor, Words(reindex), Message("every table in turn"), Fix(context, reindex))],
            _ => [],
        }
        select finding;

    private static TextSpan Words(ReindexStmt reindex) => TextSpan.FromBounds(reindex.Span.Start, reindex.TargetKeyword.Span.End);

    private static string Message(string tables) =>
        $"REINDEX stops writes to {tables} until the indexes are built, and every query that would use one of them. Add CONCURRENTLY, outside of a transaction, and both go on";

    private static Fix? Fix(StatementContext context, ReindexStmt reindex) => ConcurrentlyFix.Create(context, "Reindex CONCURRENTLY", reindex.TargetKeyword);
}
