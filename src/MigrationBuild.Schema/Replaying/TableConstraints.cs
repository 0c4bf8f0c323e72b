using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using Nodes = MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Constraints of a table that is there with its columns.</summary>
internal static class TableConstraints
{
    /// <summary>The order in which the server makes the constraints of one statement: checks, then indexes with the primary key first, then foreign keys.</summary>
    public static void AddAll(StatementReplay replay, QualifiedName table, IReadOnlyList<PendingConstraint> constraints, AlterReach reach = AlterReach.Descendants)
    {
        foreach (var constraint in WithoutRepeatedIndexes(constraints).OrderBy(constraint => Rank(constraint.Syntax)))
        {
            if (replay.Failed)
            {
                return;
            }

            Add(replay, table, constraint, reach);
        }
    }

    public static void Add(StatementReplay replay, QualifiedName table, PendingConstraint constraint, AlterReach reach)
    {
        if (ForeignTables.Refuses(replay, replay.Table(table), constraint.Syntax))
        {
            return;
        }

        switch (constraint.Syntax)
        {
            case Nodes.GeneratedConstraint generated:
                TableColumns.SetGenerated(replay, table, constraint.Column!, generated);
                break;
            case Nodes.NotNullConstraint { Column: { } column } notNull:
                AlterColumns.SetNotNull(replay, table, new SetNotNullCmd(column) { Span = constraint.Syntax.Span }, notNull, reach);
                break;
            case Nodes.CheckConstraint check:
                CheckConstraints.Add(replay, table, check, reach);
                break;
            default:
                AddToPartitioned(replay, table, constraint, reach);
                break;
        }
    }

    /// <summary>Keys and foreign keys are not inherited; partitions get parts of them.</summary>
    private static void AddToPartitioned(StatementReplay replay, QualifiedName table, PendingConstraint constraint, AlterReach reach)
    {
        var before = replay.Table(table).Constraints;
        switch (constraint.Syntax)
        {
            case Nodes.ExclusionConstraint exclusion:
                AddExclusion(replay, table, exclusion);
                break;
            case Nodes.IndexConstraint index:
                AddIndexed(replay, table, index, constraint.Column);
                break;
            case Nodes.ForeignKeyConstraint key:
                ForeignKeys.Add(replay, table, key, constraint.Column);
                break;
        }

        var added = replay.Table(table).Constraints.FirstOrDefault(other => !before.ContainsKey(other.Name));
        if (added is PrimaryKeyConstraint primary && reach != AlterReach.Only && (replay.Table(table).PartitionKey is not null || replay.State.TargetVersion >= 18))
        {
            foreach (var column in primary.Columns)
            {
                AlterColumns.Change(replay, table, new SetNotNullCmd(new Identifier(column)) { Span = constraint.Syntax.Span }, reach);
            }
        }

        if (added is not null && reach != AlterReach.Only && !replay.Failed)
        {
            PartitionParts.AddToPartitions(replay, table, added, constraint.Syntax);
        }
    }

    /// <summary>Raises that the name is taken; a constraint without a name never meets one.</summary>
    public static bool IsNameFree(StatementReplay replay, QualifiedName table, string name, SyntaxNode node)
    {
        if (!replay.Table(table).Constraints.ContainsKey(name) && NotNulls.Find(replay, replay.Table(table), name) is null && replay.Table(table).Triggers.Find(name) is not { IsConstraint: true })
        {
            return true;
        }

        replay.Fail(ServerError.DuplicateObject, node, $"constraint \"{name}\" for relation \"{table.Name}\" already exists");
        return false;
    }

    public static Deferrability DeferrabilityOf(Nodes.ConstraintCharacteristics characteristics)
        => characteristics.IsInitiallyDeferred == true
            ? Deferrability.DeferrableInitiallyDeferred
            : characteristics.IsDeferrable == true ? Deferrability.DeferrableInitiallyImmediate : Deferrability.NotDeferrable;

    private static int Rank(Nodes.Constraint constraint) => constraint switch
    {
        Nodes.GeneratedConstraint or Nodes.NotNullConstraint => 0,
        Nodes.CheckConstraint => 1,
        Nodes.PrimaryKeyConstraint => 2,
        Nodes.IndexConstraint => 3,
        _ => 4,
    };

    private static void AddExclusion(StatementReplay replay, QualifiedName table, Nodes.ExclusionConstraint exclusion)
    {
        var owner = replay.Table(table);
        var context = ExpressionContext.Of(replay.Names, table.Schema, owner);
        var elements = ExclusionElements(exclusion, context);
        var name = exclusion.Name is { } given
            ? NameGenerator.Truncate(given.Name)
            : RelationNames.ChooseIndexConstraint(
                replay.Catalog,
                table.Schema,
                table.Name,
                NameGenerator.JoinColumns(NameGenerator.NumberDuplicates(exclusion.Elements.Select(element => IndexElements.ColumnName(element.Element)))),
                "excl");
        if (IsIndexNameFree(replay, table, name, exclusion) && IsNameFree(replay, table, name, exclusion))
        {
            replay.Put(table, owner.With(new ExclusionConstraint(name, elements)
            {
                Method = exclusion.AccessMethod?.Name ?? "btree",
                Where = exclusion.Where is { } where ? SqlExpressions.FromSyntax(where, context.Condition()) : null,
                Deferrability = DeferrabilityOf(exclusion.Characteristics),
                Origin = replay.OriginOf(exclusion),
            }));
        }
    }

    public static EquatableArray<ExclusionElement> ExclusionElements(Nodes.ExclusionConstraint exclusion, ExpressionContext context)
        => exclusion.Elements
            .Select(element => new ExclusionElement(
                IndexElements.From(element.Element, context, exclusion.AccessMethod?.Name ?? "btree"),
                OperatorOf(element, context)))
            .ToEquatableArray();

    /// <summary>The operator by its symbol; one that is declared, or is none of PostgreSQL's own, with its schema.</summary>
    private static string OperatorOf(Nodes.ExclusionElem element, ExpressionContext context)
    {
        var name = element.Operator;
        var type = element.Element.Value is ColumnRef { Parts.Count: 1 } column ? context.Table?.FindColumn(NameGenerator.Truncate(column.Name))?.Type : null;
        return type is not null && context.Names.FindOperators(name).FirstOrDefault(declared => declared.Left == type && declared.Right == type) is { } found
            ? found.Id.Name.ToString()
            : name.Qualifier is [var schema] && schema.Name != "pg_catalog" ? $"{schema.Name}.{name.Symbol}" : name.Symbol;
    }

    private static void AddIndexed(StatementReplay replay, QualifiedName table, Nodes.IndexConstraint constraint, string? atColumn)
    {
        if (constraint is Nodes.PrimaryKeyConstraint && replay.Table(table).PrimaryKey is not null)
        {
            replay.Fail(ServerError.InvalidTableDefinition, constraint, $"multiple primary keys for table \"{table.Name}\" are not allowed");
            return;
        }

        if (constraint.UsingIndex is { } index)
        {
            UseIndex(replay, table, constraint, index);
            return;
        }

        var columns = atColumn is null
            ? constraint.Columns.Select(column => replay.RequireColumn(table, column)?.Name ?? "").ToEquatableArray()
            : EquatableArray.Create(atColumn);
        var include = constraint.Including.Select(column => replay.RequireColumn(table, column)?.Name ?? "").ToEquatableArray();
        if (constraint.IsWithoutOverlaps && columns.Count < 2)
        {
            replay.Fail(ServerError.SyntaxError, constraint, "constraint using WITHOUT OVERLAPS needs at least two columns");
            return;
        }

        if (replay.Failed || !PartitionKeys.IsCovered(replay, replay.Table(table), columns, constraint))
        {
            return;
        }

        var isPrimary = constraint is Nodes.PrimaryKeyConstraint;
        var name = constraint.Name is { } given
            ? NameGenerator.Truncate(given.Name)
            : RelationNames.ChooseIndexConstraint(
                replay.Catalog,
                table.Schema,
                table.Name,
                isPrimary ? null : NameGenerator.JoinColumns(NameGenerator.NumberDuplicates(columns.Concat(include))),
                isPrimary ? "pkey" : "key");
        if (IsIndexNameFree(replay, table, name, constraint) && IsNameFree(replay, table, name, constraint))
        {
            Put(replay, table, constraint, name, columns, include, (constraint as Nodes.UniqueConstraint)?.NullsNotDistinct == true);
        }
    }

    /// <summary>The constraint takes the index over, and the index takes the constraint's name.</summary>
    private static void UseIndex(StatementReplay replay, QualifiedName table, Nodes.IndexConstraint constraint, Identifier indexName)
    {
        var owner = replay.Table(table);
        if (owner.Indexes.Find(NameGenerator.Truncate(indexName.Name)) is not { } index)
        {
            replay.Fail(ServerError.UndefinedObject, indexName, $"index \"{indexName.Name}\" does not exist");
            return;
        }

        if (!index.Unique || index.Where is not null || index.Elements.Any(element => element.Column is null))
        {
            replay.Fail(ServerError.WrongObjectType, indexName, $"\"{index.Name}\" is not a unique index over whole columns, so no constraint can use it");
            return;
        }

        var name = constraint.Name is { } given ? NameGenerator.Truncate(given.Name) : index.Name;
        var isFree = name == index.Name || IsIndexNameFree(replay, table, name, constraint);
        if (isFree && IsNameFree(replay, table, name, constraint))
        {
            replay.Put(table, owner.WithoutIndex(index.Name));
            var columns = index.Elements.Select(element => element.Column!).ToEquatableArray();
            Put(replay, table, constraint, name, columns, index.Include, index.NullsNotDistinct);
        }
    }

    private static void Put(
        StatementReplay replay,
        QualifiedName table,
        Nodes.IndexConstraint constraint,
        string name,
        EquatableArray<string> columns,
        EquatableArray<string> include,
        bool nullsNotDistinct)
    {
        var owner = replay.Table(table);
        var deferrability = DeferrabilityOf(constraint.Characteristics);
        var origin = replay.OriginOf(constraint);
        if (constraint is not Nodes.PrimaryKeyConstraint)
        {
            replay.Put(table, owner.With(new UniqueConstraint(name, columns)
            {
                Include = include,
                NullsNotDistinct = nullsNotDistinct,
                WithoutOverlaps = constraint.IsWithoutOverlaps,
                Deferrability = deferrability,
                Origin = origin,
            }));
            return;
        }

        foreach (var column in columns)
        {
            owner = owner.With(NotNulls.Make(replay, table, owner.FindColumn(column)!));
        }

        replay.Put(table, owner.With(new PrimaryKeyConstraint(name, columns)
        {
            Include = include,
            WithoutOverlaps = constraint.IsWithoutOverlaps,
            Deferrability = deferrability,
            Origin = origin,
        }));
    }

    private static bool IsIndexNameFree(StatementReplay replay, QualifiedName table, string name, SyntaxNode node)
    {
        if (!RelationNames.IsTaken(replay.Catalog, new QualifiedName(table.Schema, name)))
        {
            return true;
        }

        replay.Fail(ServerError.DuplicateTable, node, $"relation \"{name}\" already exists");
        return false;
    }

    /// <summary>
    /// Of two index constraints that say the same, the first stays and takes the name that either has (<c>transformIndexConstraints</c>).
    /// </summary>
    private static List<PendingConstraint> WithoutRepeatedIndexes(IReadOnlyList<PendingConstraint> constraints)
    {
        var kept = new List<PendingConstraint>();
        foreach (var constraint in constraints.OrderBy(constraint => constraint.Syntax is Nodes.PrimaryKeyConstraint ? 0 : 1))
        {
            var same = kept.FindIndex(other => AreSameIndex(other, constraint));
            if (same < 0)
            {
                kept.Add(constraint);
            }
            else if (kept[same].Syntax.Name is null)
            {
                kept[same] = kept[same] with { Syntax = kept[same].Syntax with { Name = constraint.Syntax.Name } };
            }
        }

        return kept;
    }

    private static bool AreSameIndex(PendingConstraint left, PendingConstraint right)
        => left.Syntax is Nodes.IndexConstraint first and not Nodes.ExclusionConstraint
            && right.Syntax is Nodes.IndexConstraint second and not Nodes.ExclusionConstraint
            && first.UsingIndex is null
            && second.UsingIndex is null
            && Columns(first, left.Column).SequenceEqual(Columns(second, right.Column))
            && first.Including == second.Including
            && first.IsWithoutOverlaps == second.IsWithoutOverlaps
            && first.Characteristics == second.Characteristics
            && (first as Nodes.UniqueConstraint)?.NullsNotDistinct is not true
            && (second as Nodes.UniqueConstraint)?.NullsNotDistinct is not true;

    private static IEnumerable<string> Columns(Nodes.IndexConstraint constraint, string? atColumn)
        => atColumn is null ? constraint.Columns.Select(column => column.Name) : [atColumn];
}
