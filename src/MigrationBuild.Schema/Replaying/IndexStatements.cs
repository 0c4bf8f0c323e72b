using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>CREATE INDEX</c>.</summary>
internal static class IndexStatements
{
    public static void Apply(StatementReplay replay, IndexStmt statement)
    {
        if (CarriedStatements.IsCarriedRelation(replay, statement.Relation.Name))
        {
            var relation = replay.Names.Qualify(statement.Relation.Name);
            replay.Carry(statement, "INDEX", $"{relation.Schema}.{statement.Name?.Name ?? replay.Text} ON {relation}");
            return;
        }

        if (RequireHeap(replay, statement.Relation.Name) is not { } table)
        {
            return;
        }

        if (statement.Name is { } given && RelationNames.IsTaken(replay.Catalog, new QualifiedName(table.Schema, NameGenerator.Truncate(given.Name))))
        {
            if (!statement.IfNotExists)
            {
                replay.Fail(ServerError.DuplicateTable, given, $"relation \"{given.Name}\" already exists");
            }

            return;
        }

        var owner = replay.Catalog.FindHeap(table)!;
        if (owner is Table { PartitionKey: not null } && statement.IsConcurrent)
        {
            replay.Fail(ServerError.FeatureNotSupported, statement, $"cannot create index on partitioned table \"{table.Name}\" concurrently");
            return;
        }

        var context = ExpressionContext.Of(replay.Names, table.Schema, owner);
        var method = statement.AccessMethod?.Name ?? "btree";
        if (!AllColumnsExist(replay, statement, owner)
            || (statement.IsUnique && owner is Table partitioned && !PartitionKeys.IsCovered(replay, partitioned, statement.Elements.Select(IndexElements.ColumnName), statement)))
        {
            return;
        }

        var keys = statement.Elements.Concat(statement.Including).Select(IndexElements.ColumnName);
        var name = statement.Name is { } written
            ? NameGenerator.Truncate(written.Name)
            : RelationNames.Choose(
                replay.Catalog,
                table.Schema,
                table.Name,
                NameGenerator.JoinColumns(NameGenerator.NumberDuplicates(keys)),
                "idx");
        var made = new TableIndex(
            name,
            statement.Elements.Select(element => IndexElements.From(element, context, method)).ToEquatableArray())
        {
            Method = method,
            Unique = statement.IsUnique,
            Include = statement.Including.Select(IndexElements.ColumnName).ToEquatableArray(),
            Where = statement.Where is { } where ? SqlExpressions.FromSyntax(where, context.Condition()) : null,
            NullsNotDistinct = statement.NullsNotDistinct,
            StorageParameters = StorageParameters.From(statement.Options),
            Valid = !(statement.Relation.IsOnly && owner is Table { PartitionKey: not null } && replay.Catalog.ChildrenOf(table).Any()),
            Origin = replay.OriginOf(statement),
        };
        replay.Put(table, owner.With(made));
        if (!statement.Relation.IsOnly && owner is Table)
        {
            PartitionParts.AddToPartitions(replay, table, made, statement);
        }
    }

    private static QualifiedName? RequireHeap(StatementReplay replay, ObjectName name)
    {
        if (replay.Names.FindRelation(name) is not { } found)
        {
            return replay.RequireTable(name);
        }

        if (replay.Catalog.FindHeap(found) is null or Table { Foreign: not null })
        {
            replay.Fail(ServerError.WrongObjectType, name, $"cannot create index on relation \"{found.Name}\"");
            return null;
        }

        return found;
    }

    private static bool AllColumnsExist(StatementReplay replay, IndexStmt statement, HeapRelation table)
        => statement.Elements.Concat(statement.Including).All(element => ExpressionColumns.AllExist(replay, table, element.Value))
            && (statement.Where is null || ExpressionColumns.AllExist(replay, table, statement.Where));
}
