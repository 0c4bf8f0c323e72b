using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The keys of partitioned tables: <c>transformPartitionSpec</c>.</summary>
internal static class PartitionKeys
{
    public static PartitionKey From(PartitionSpec partitioning, ExpressionContext context)
    {
        var strategy = partitioning.Strategy.Name.ToLowerInvariant() switch
        {
            "list" => PartitionStrategy.List,
            "range" => PartitionStrategy.Range,
            _ => PartitionStrategy.Hash,
        };
        // Rows are told apart by comparison, or by the functions of a hash index.
        var method = strategy == PartitionStrategy.Hash ? "hash" : "btree";
        return new PartitionKey(strategy, partitioning.Elements.Select(element => IndexElements.From(ToIndexElem(element), context, method)).ToEquatableArray());
    }

    /// <summary>Gives the table its key; columns that it does not have are raised.</summary>
    public static void Add(StatementReplay replay, QualifiedName name, PartitionSpec partitioning)
    {
        var table = replay.Table(name);
        foreach (var element in partitioning.Elements)
        {
            if (ExpressionColumns.FindUnknown(table, element.Value) is { } unknown)
            {
                replay.Fail(ServerError.UndefinedColumn, unknown, $"column \"{unknown.Name}\" named in partition key does not exist");
                return;
            }
        }

        replay.Put(name, table with { PartitionKey = From(partitioning, ExpressionContext.Of(replay.Names, name.Schema, table)) });
    }

    /// <summary>Whether the column is part of the table's partition key, by itself or in an expression.</summary>
    public static bool Uses(Table table, string column) => table.PartitionKey is { } key && key.Elements.Any(element
        => element.Column == column || ExpressionColumns.Reads(element.Expression, table.Name, column));

    /// <summary>Whether a key of a partitioned table tells all of its rows apart, as each partition only knows its own; raised where it does not.</summary>
    public static bool IsCovered(StatementReplay replay, Table table, IEnumerable<string> columns, SyntaxNode node)
    {
        if (table.PartitionKey is not { } key)
        {
            return true;
        }

        if (key.Elements.Any(element => element.Column is null))
        {
            replay.Fail(ServerError.FeatureNotSupported, node, "unsupported UNIQUE constraint with partition key definition: its columns cannot be compared with an expression");
            return false;
        }

        if (key.Elements.FirstOrDefault(element => !columns.Contains(element.Column)) is { } missing)
        {
            replay.Fail(
                ServerError.FeatureNotSupported,
                node,
                $"unique constraint on partitioned table must include all partitioning columns; \"{table.Name}\" has \"{missing.Column}\" in its partition key");
            return false;
        }

        return true;
    }

    private static IndexElem ToIndexElem(PartitionElem element)
        => new(element.Value, element.Collation, element.OperatorClass, default, SortDirection.Unspecified, NullsOrder.Unspecified);
}
