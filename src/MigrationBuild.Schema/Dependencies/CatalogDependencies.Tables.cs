using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Dependencies;

/// <content>Tables and what they are made of.</content>
internal static partial class CatalogDependencies
{
    private static IEnumerable<Dependency> Of(Catalog catalog, QualifiedName name, Table table)
        => OfParts(catalog, name, table)
            .Concat(table.Columns.SelectMany(column => Of(catalog, name, column)))
            .Concat(table.Constraints.SelectMany(constraint => Of(catalog, name, constraint)))
            .Concat(table.Indexes.SelectMany(index => Of(catalog, name, index)))
            .Concat(table.Policies.SelectMany(policy => Of(name, policy)))
            .Concat(OfParents(catalog, ObjectId.Relation(name), table));

    /// <summary>A partition goes with its table; what inherits from a table forbids it to go.</summary>
    private static IEnumerable<Dependency> OfParents(Catalog catalog, ObjectId id, Table table)
        => table.Inherits.Select(parent => Normal(id, ObjectId.Relation(parent)))
            .Concat(table.PartitionOf is { } partition ? [Auto(id, ObjectId.Relation(partition.Parent))] : [])
            .Concat(table.OfType is { } type ? [Normal(id, ObjectId.Type(type))] : [])
            .Concat(table.AccessMethod is { } method ? [Normal(id, new ObjectId(ObjectKind.AccessMethod, new QualifiedName("", method)))] : [])
            .Concat(table.Foreign is { } source ? [Normal(id, source.ServerId)] : [])
            .Concat(table.PartitionKey is { } key ? key.Elements.SelectMany(element => OfExpression(id, element.Expression)).Where(need => need.Referenced.Kind != ObjectKind.Column) : [])
            .Concat(table.PartitionKey is { } by ? by.Elements.SelectMany(element => OfCollation(id, element.Collation)) : []);

    /// <summary>The parts of an index, key or foreign key of a partitioned table go with it.</summary>
    private static IEnumerable<Dependency> OfParts(Catalog catalog, QualifiedName name, Table table)
    {
        if (table.PartitionOf is not { Parent: var parent } || catalog.FindTable(parent) is not { } partitioned)
        {
            return [];
        }

        return table.Constraints.Where(constraint => constraint.Parent is not null).Select(constraint => Auto(ObjectId.Constraint(name, constraint.Name), Whole(constraint.Parent!)))
            .Concat(table.Indexes.Where(index => index.Parent is not null).Select(index => Auto(ObjectId.Index(name, index.Name), Whole(index.Parent!))));

        ObjectId Whole(string part) => partitioned.Constraints.ContainsKey(part) ? ObjectId.Constraint(parent, part) : ObjectId.Index(parent, part);
    }

    private static IEnumerable<Dependency> Of(Catalog catalog, QualifiedName table, Column column)
    {
        var id = ObjectId.Column(table, column.Name);
        var byDefault = ObjectId.ColumnDefault(table, column.Name);
        return OfType(catalog, id, column.Type)
            .Prepend(Auto(id, ObjectId.Relation(table)))
            .Concat(column.Default is null ? [] : OfExpression(byDefault, column.Default).Prepend(Auto(byDefault, id)))
            .Concat(OfCollation(id, column.Collation))
            .Concat(OfExpression(id, column.Generated?.Expression));
    }

    private static IEnumerable<Dependency> Of(Catalog catalog, QualifiedName table, Constraint constraint)
    {
        var id = ObjectId.Constraint(table, constraint.Name);
        return constraint switch
        {
            PrimaryKeyConstraint primary => OfColumns(id, table, primary.Columns.Concat(primary.Include)).Concat(OfClasses(catalog, id, table, primary.Columns)),
            UniqueConstraint unique => OfColumns(id, table, unique.Columns.Concat(unique.Include)).Concat(OfClasses(catalog, id, table, unique.Columns)),
            CheckConstraint check => OfExpression(id, check.Expression, table).Concat(OfColumns(id, table, [])),
            ExclusionConstraint exclusion => OfElements(catalog, id, table, exclusion.Elements.Select(element => element.Key), exclusion.Method).Concat(OfOperators(catalog, id, exclusion)).Concat(OfExpression(id, exclusion.Where, table)),
            ForeignKeyConstraint key => OfColumns(id, table, key.Columns).Concat(OfReferenced(catalog, id, key)),
            _ => OfColumns(id, table, []),
        };
    }

    /// <summary>A foreign key stands on the columns that it refers to, and on the key or unique index of them, if there is but one.</summary>
    private static IEnumerable<Dependency> OfReferenced(Catalog catalog, ObjectId id, ForeignKeyConstraint key)
    {
        var columns = key.ReferencedColumns.Select(column => ObjectId.Column(key.ReferencedTable, column));
        var unique = catalog.FindTable(key.ReferencedTable) is { } referenced ? UniqueKeys.Of(key.ReferencedTable, referenced, key.ReferencedColumns, key.IsPeriod).ToList() : [];
        return columns.Concat(unique.Count == 1 ? unique : []).Select(referenced => Normal(id, referenced));
    }

    private static IEnumerable<Dependency> Of(Catalog catalog, QualifiedName table, TableIndex index)
    {
        var id = ObjectId.Index(table, index.Name);
        return OfElements(catalog, id, table, index.Elements, index.Method)
            .Concat(index.Include.Select(column => Auto(id, ObjectId.Column(table, column))))
            .Concat(OfExpression(id, index.Where, table));
    }

    private static IEnumerable<Dependency> OfElements(Catalog catalog, ObjectId id, QualifiedName table, IEnumerable<IndexElement> elements, string method)
        => elements
            .SelectMany(element => (element.Column is { } column ? [Auto(id, ObjectId.Column(table, column))] : OfExpression(id, element.Expression, table))
                .Concat(OfCollation(id, element.Collation))
                .Concat(OfClass(catalog, id, table, element, method)))
            .Append(Normal(id, new ObjectId(ObjectKind.AccessMethod, new QualifiedName("", method))))
            .Prepend(Auto(id, ObjectId.Relation(table)));

    /// <summary>Operators of an exclusion: all of that name, as their operands are those of the key.</summary>
    private static IEnumerable<Dependency> OfOperators(Catalog catalog, ObjectId id, ExclusionConstraint exclusion)
        => from element in exclusion.Elements
           let dot = element.Operator.LastIndexOf('.')
           where dot > 0
           from declared in catalog.Defined.StartingWith(DefinedObject.KeyOf(new ObjectId(ObjectKind.Operator, new QualifiedName(element.Operator.Substring(0, dot), element.Operator.Substring(dot + 1)))))
           select Normal(id, declared.Id);

    /// <summary>The operator class of a key, the one of its type that is not named included.</summary>
    private static IEnumerable<Dependency> OfClass(Catalog catalog, ObjectId id, QualifiedName table, IndexElement element, string method)
        => element.OperatorClassSchema is { } schema
            ? [Normal(id, new ObjectId(ObjectKind.OperatorClass, new QualifiedName(schema, element.OperatorClass!), method))]
            : element is { OperatorClass: null, Column: { } column } ? OfDefaultClass(catalog, id, table, column, method) : [];

    private static IEnumerable<Dependency> OfClasses(Catalog catalog, ObjectId id, QualifiedName table, IEnumerable<string> columns)
        => columns.SelectMany(column => OfDefaultClass(catalog, id, table, column, "btree"));

    private static IEnumerable<Dependency> OfDefaultClass(Catalog catalog, ObjectId id, QualifiedName table, string column, string method)
        => catalog.FindHeap(table)?.FindColumn(column) is { Type: var type }
            ? catalog.Defined.StartingWith($"{nameof(ObjectKind.OperatorClass)} ")
                .Where(known => known.Id.Part == method && OperatorClassDefinition.IsDefaultFor(known, catalog.BaseTypeOf(type)))
                .Select(known => Normal(id, known.Id))
            : [];

    private static IEnumerable<Dependency> OfColumns(ObjectId id, QualifiedName table, IEnumerable<string> columns)
        => columns.Select(column => Auto(id, ObjectId.Column(table, column))).Prepend(Auto(id, ObjectId.Relation(table)));

    private static IEnumerable<Dependency> Of(QualifiedName table, Policy policy)
    {
        var id = ObjectId.Policy(table, policy.Name);
        return OfExpression(id, policy.Using)
            .Concat(OfExpression(id, policy.WithCheck))
            .Prepend(Auto(id, ObjectId.Relation(table)));
    }
}
