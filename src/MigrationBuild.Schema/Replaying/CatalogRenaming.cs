using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Carries new names through a catalog.</summary>
internal static partial class CatalogRenaming
{
    /// <summary>The catalog with the new names; tables that they do not touch are kept as they are.</summary>
    public static Catalog Apply(Renaming renaming, NameScope names)
    {
        renaming = WithOperators(WithRoutines(renaming, names.Catalog), names);
        var renamed = ApplyToDefinitions(renaming, names, names.Catalog, IsInExpressions);
        foreach (var entry in names.Catalog.Tables().ToList())
        {
            var table = Apply(renaming, entry.Key, entry.Value);
            if (renaming.Relation(entry.Key) != entry.Key || table != entry.Value)
            {
                renamed = Move(renamed, entry.Key, renaming.Relation(entry.Key), table);
            }
        }

        renamed = names.Catalog.Schemas
            .SelectMany(schema => schema.Relations.OfType<Sequence>(), (schema, sequence) => (schema.Name, Sequence: sequence))
            .Aggregate(renamed, (catalog, entry) => MoveSequence(renaming, catalog, entry.Name, entry.Sequence));
        renamed = MoveViews(renaming, names, renamed);
        renamed = MoveRoutines(renaming, TypeRenaming.Move(renaming, renamed, names.Catalog), names.Catalog);
        renamed = ApplyToTriggersAndRules(renaming, names, ApplyToRoutines(renaming, names, ApplyToExpressions(renaming, names, renamed)));
        return ApplyToDefinitions(renaming, names, renamed, kind => !IsInExpressions(kind));
    }

    private static Table Apply(Renaming renaming, QualifiedName name, Table table) => table with
    {
        Name = renaming.Relation(name).Name,
        Columns = table.Columns
            .Select(column => column with { Name = renaming.Column(name, column.Name), Type = renaming.Apply(column.Type), Collation = renaming.Collation(column.Collation) })
            .ToEquatableArray(),
        Constraints = table.Constraints.Select(constraint => Apply(renaming, name, constraint)).ToPersistentMap(constraint => constraint.Name),
        Indexes = Apply(renaming, name, table.Indexes),
        PartitionKey = table.PartitionKey is { } key ? key with { Elements = key.Elements.Select(element => Apply(renaming, name, element)).ToEquatableArray() } : null,
        PartitionOf = table.PartitionOf is { } partition ? partition with { Parent = renaming.Relation(partition.Parent) } : null,
        Inherits = table.Inherits.Select(renaming.Relation).ToEquatableArray(),
        OfType = table.OfType is { } type ? renaming.Type(type) : null,
        Foreign = table.Foreign is { } source ? source with { Server = renaming.Defined(source.ServerId).Name.Name } : null,
    };

    private static PersistentMap<TableIndex> Apply(Renaming renaming, QualifiedName table, PersistentMap<TableIndex> indexes)
        => indexes
            .Select(index => index with
            {
                Elements = index.Elements.Select(element => Apply(renaming, table, element, index.Method)).ToEquatableArray(),
                Include = Columns(renaming, table, index.Include),
            })
            .ToPersistentMap(index => index.Name);

    private static Constraint Apply(Renaming renaming, QualifiedName table, Constraint constraint) => constraint switch
    {
        PrimaryKeyConstraint primary => primary with { Columns = Columns(renaming, table, primary.Columns), Include = Columns(renaming, table, primary.Include) },
        UniqueConstraint unique => unique with { Columns = Columns(renaming, table, unique.Columns), Include = Columns(renaming, table, unique.Include) },
        ForeignKeyConstraint key => key with
        {
            Columns = Columns(renaming, table, key.Columns),
            OnDeleteColumns = Columns(renaming, table, key.OnDeleteColumns),
            ReferencedTable = renaming.Relation(key.ReferencedTable),
            ReferencedColumns = Columns(renaming, key.ReferencedTable, key.ReferencedColumns),
        },
        ExclusionConstraint exclusion => exclusion with
        {
            Elements = exclusion.Elements.Select(element => new ExclusionElement(Apply(renaming, table, element.Key, exclusion.Method), InSchema(renaming, element.Operator))).ToEquatableArray(),
        },
        _ => constraint,
    };

    private static IndexElement Apply(Renaming renaming, QualifiedName table, IndexElement element, string method = "btree")
        => WithClass(renaming, element, method) with
        {
            Column = element.Column is { } column ? renaming.Column(table, column) : null,
            Collation = renaming.Collation(element.Collation),
        };

    private static string InSchema(Renaming renaming, string name)
        => name.LastIndexOf('.') is var dot && dot > 0 ? renaming.Schema(name.Substring(0, dot)) + name.Substring(dot) : name;

    private static IndexElement WithClass(Renaming renaming, IndexElement element, string method)
        => element.OperatorClassSchema is { } schema && renaming.Defined(new ObjectId(ObjectKind.OperatorClass, new QualifiedName(schema, element.OperatorClass!), method)).Name is var renamed
            ? element with { OperatorClass = renamed.Name, OperatorClassSchema = renamed.Schema }
            : element;

    private static EquatableArray<string> Columns(Renaming renaming, QualifiedName table, EquatableArray<string> columns)
        => columns.Select(column => renaming.Column(table, column)).ToEquatableArray();

    private static Catalog Move(Catalog catalog, QualifiedName before, QualifiedName after, Table table)
        => (before == after ? catalog : catalog.WithoutRelation(before)).With(after.Schema, table);

    private static Catalog MoveSequence(Renaming renaming, Catalog catalog, string schema, Sequence sequence)
    {
        var before = new QualifiedName(schema, sequence.Name);
        var after = renaming.Relation(before);
        var owner = sequence.OwnedBy is { } owned
            ? new SequenceOwner(
                renaming.Relation(new QualifiedName(schema, owned.Table)).Name,
                renaming.Column(new QualifiedName(schema, owned.Table), owned.Column))
            : null;
        return before == after && owner == sequence.OwnedBy
            ? catalog
            : catalog.WithoutRelation(before).With(after.Schema, sequence with { Name = after.Name, OwnedBy = owner });
    }

    /// <summary>Expressions are read with the old names in sight and written down with the new ones.</summary>
    private static Catalog ApplyToExpressions(Renaming renaming, NameScope before, Catalog catalog)
    {
        var after = new NameScope(catalog, before.SearchPath);
        foreach (var name in before.Catalog.Heaps().Select(heap => heap.Key))
        {
            var renamedName = renaming.Relation(name);
            var isTouched = false;
            var rewritten = TableExpressions.Map(
                catalog.FindHeap(renamedName)!,
                renamedName.Schema,
                (expression, context) =>
                {
                    var syntax = renaming.Apply(expression, name, before);
                    var mapped = syntax == expression.Syntax ? renaming.Apply(expression) : SqlExpressions.FromSyntax(syntax, context);
                    isTouched |= !ReferenceEquals(mapped, expression);
                    return mapped;
                },
                after);
            if (isTouched)
            {
                catalog = catalog.With(renamedName.Schema, rewritten);
            }
        }

        return TypeRenaming.ApplyToExpressions(renaming, before, catalog);
    }
}
