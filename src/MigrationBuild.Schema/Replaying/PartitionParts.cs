using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// The parts that partitions have of the indexes, keys and foreign keys of their table: what fits is taken (<c>AttachPartitionEnsureIndexes</c>), the rest is
/// made with generated names (<c>generateClonedIndexStmt</c>, <c>CloneForeignKeyConstraints</c>).
/// </summary>
internal static class PartitionParts
{
    /// <summary>Gives a new partition, and its own partitions, a part of everything that its table has.</summary>
    public static void AddAll(StatementReplay replay, QualifiedName partition, QualifiedName parent, SyntaxNode node)
    {
        var table = replay.Table(parent);
        if (ForeignTables.IsRefusedAsPartition(replay, replay.Table(partition), table, node))
        {
            return;
        }

        var keys = table.Constraints.Where(constraint => constraint.HasIndex).Select(key => (key.Origin, Add: (Action)(() => Add(replay, partition, key, node))));
        var indexes = table.Indexes.Select(index => (index.Origin, Add: (Action)(() => Add(replay, partition, index, node))));
        foreach (var (_, add) in keys.Concat(indexes).OrderBy(part => part.Origin))
        {
            add();
        }

        foreach (var key in table.Constraints.OfType<ForeignKeyConstraint>().OrderBy(key => key.Origin))
        {
            Add(replay, partition, key, node);
        }
    }

    /// <summary>Gives all partitions of a table a part of the index.</summary>
    public static void AddToPartitions(StatementReplay replay, QualifiedName table, TableIndex index, SyntaxNode node)
    {
        if (index.Unique && ForeignTables.ForbidPart(replay, table, isUnique: true, node))
        {
            return;
        }

        foreach (var partition in PartitionsOf(replay, table))
        {
            Add(replay, partition, index, node);
        }
    }

    /// <summary>Gives all partitions of a table a part of the key or foreign key.</summary>
    public static void AddToPartitions(StatementReplay replay, QualifiedName table, Constraint constraint, SyntaxNode node)
    {
        if (ForeignTables.ForbidPart(replay, table, constraint.HasIndex, node))
        {
            return;
        }

        foreach (var partition in PartitionsOf(replay, table))
        {
            Add(replay, partition, constraint, node);
        }
    }

    /// <summary>Makes what is there on a table that is no partition any more its own.</summary>
    public static void Release(StatementReplay replay, QualifiedName name)
    {
        var table = replay.Table(name);
        table = table.Constraints.Where(constraint => constraint.Parent is not null)
            .Aggregate(table, (result, constraint) => result.With(constraint with { Parent = null, IsLocal = true, ParentCount = 0 }));
        replay.Put(name, table.Indexes.Where(index => index.Parent is not null).Aggregate(table, (result, index) => result.With(index with { Parent = null })));
    }

    /// <summary>The parts follow the new name of what they are parts of.</summary>
    public static Catalog Rename(Catalog catalog, QualifiedName table, string before, string after)
        => catalog.ChildrenOf(table).Aggregate(catalog, (result, child) => result.With(
            child.Key.Schema,
            child.Value.Indexes.Where(index => index.Parent == before).Aggregate(
                child.Value.Constraints.Where(constraint => constraint.Parent == before).Aggregate(child.Value, (owner, part) => owner.With(part with { Parent = after })),
                (owner, part) => owner.With(part with { Parent = after }))));

    private static IReadOnlyList<QualifiedName> PartitionsOf(StatementReplay replay, QualifiedName table)
        => replay.Table(table).PartitionKey is null ? [] : Inheritance.ChildrenOf(replay, table);

    private static void Add(StatementReplay replay, QualifiedName partition, TableIndex whole, SyntaxNode node)
    {
        var table = replay.Table(partition);
        if (table.Foreign is not null)
        {
            return;
        }

        var shape = IndexShape.Of(whole);
        if (table.Indexes.OrderBy(index => index.Origin).FirstOrDefault(index => index is { Parent: null, Valid: true } && IndexShape.Of(index) == shape) is { } fitting)
        {
            replay.Put(partition, table.With(fitting with { Parent = whole.Name }));
            return;
        }

        var row = Inheritance.Row(replay, partition);
        var part = whole with
        {
            Name = RelationNames.Choose(replay.Catalog, partition.Schema, partition.Name, IndexElements.ColumnNames(whole.Elements, whole.Include), "idx"),
            Elements = whole.Elements.Select(element => Over(element, row)).ToEquatableArray(),
            Where = whole.Where is { } where ? Inheritance.Over(where, row.Condition()) : null,
            Parent = whole.Name,
            Valid = true,
            Comment = null,
            Origin = replay.OriginOf(node),
        };
        replay.Put(partition, table.With(part));
        AddToPartitions(replay, partition, part, node);
    }

    private static void Add(StatementReplay replay, QualifiedName partition, Constraint whole, SyntaxNode node)
    {
        var table = replay.Table(partition);
        if (table.Constraints.OrderBy(constraint => constraint.Origin).FirstOrDefault(constraint => constraint.Parent is null && Fits(constraint, whole)) is { } fitting)
        {
            replay.Put(partition, table.With(fitting with { Parent = whole.Name, IsLocal = false, ParentCount = 1 }));
            return;
        }

        if (whole is PrimaryKeyConstraint && table.PrimaryKey is not null)
        {
            replay.Fail(ServerError.InvalidTableDefinition, node, $"multiple primary keys for table \"{partition.Name}\" are not allowed");
            return;
        }

        var row = Inheritance.Row(replay, partition);
        var part = whole switch
        {
            ExclusionConstraint exclusion => exclusion with
            {
                Elements = exclusion.Elements.Select(element => element with { Key = Over(element.Key, row) }).ToEquatableArray(),
                Where = exclusion.Where is { } where ? Inheritance.Over(where, row.Condition()) : null,
            },
            _ => whole,
        } with
        {
            Name = NameOf(replay, partition, whole),
            Parent = whole.Name,
            IsLocal = false,
            ParentCount = 1,
            Comment = null,
            Origin = replay.OriginOf(node),
        };
        table = part is PrimaryKeyConstraint key ? key.Columns.Aggregate(table, (result, column) => result.With(NotNulls.Make(replay, partition, result.FindColumn(column)!))) : table;
        replay.Put(partition, table.With(part));
        AddToPartitions(replay, partition, part, node);
    }

    private static string NameOf(StatementReplay replay, QualifiedName partition, Constraint whole)
    {
        var (columns, label) = ClonedNames.Of(whole);
        return whole.HasIndex
            ? RelationNames.ChooseIndexConstraint(replay.Catalog, partition.Schema, partition.Name, columns, label)
            : replay.Table(partition).Constraints.ContainsKey(whole.Name)
                ? RelationNames.ChooseConstraint(replay.Catalog, partition.Schema, partition.Name, columns, label)
                : whole.Name;
    }

    /// <summary>Whether a partition's own constraint can be its part of the whole.</summary>
    private static bool Fits(Constraint own, Constraint whole) => (own, whole) switch
    {
        (ForeignKeyConstraint key, ForeignKeyConstraint other) => (key.Validated || !key.Enforced) && key == other with
        {
            Name = key.Name,
            Validated = key.Validated,
            IsLocal = key.IsLocal,
            ParentCount = key.ParentCount,
            Parent = null,
            Comment = key.Comment,
            Origin = key.Origin,
        },
        _ => own.GetType() == whole.GetType() && IndexShape.Of(own) is { } shape && shape == IndexShape.Of(whole),
    };

    private static IndexElement Over(IndexElement element, ExpressionContext row)
        => element.Expression is { } expression ? element with { Expression = Inheritance.Over(expression, row) } : element;
}
