using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Failures;

/// <summary>PGM409: a key of a partitioned table lacks what the rows are partitioned by.</summary>
public sealed class PartitionKeyNotInUnique : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM409", "partition-key-not-in-unique", "A key of a partitioned table lacks a column of the partition key", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (IsOfPartitioned(context) && context.Refusal is { } refusal && refusal.Message.StartsWith("unique constraint on partitioned table must include", StringComparison.Ordinal))
        {
            yield return context.Report(
                Descriptor,
                refusal.Span,
                "Each partition enforces the key by itself, so it has to hold every column of the partition key, and PostgreSQL refuses it otherwise (0A000). Add these columns to the key");
        }
    }

    private static bool IsOfPartitioned(StatementContext context) => context.Statement switch
    {
        CreateStmt create => create.PartitionBy is not null,
        IndexStmt { IsUnique: true } index => IsPartitioned(context, context.Resolve(index.Relation.Name)),
        AlterTableStmt alter => IsPartitioned(context, context.Resolve(alter.Relation.Name)),
        _ => false,
    };

    private static bool IsPartitioned(StatementContext context, QualifiedName table) => context.Before.Catalog.FindTable(table) is { PartitionKey: not null };
}
