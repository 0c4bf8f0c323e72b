using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>CREATE TABLE in all its forms, and what ties tables to their parents.</summary>
internal static class TableDdl
{
    /// <param name="current">What is there when the table is made, beside the tables that are made with it.</param>
    public static string Create(Catalog current, Catalog desired, QualifiedName name, Table table)
    {
        var own = Own(desired, table);
        var lines = (table switch
        {
            { PartitionOf: { Parent: var parent } } => OfPartition(current, desired, parent, own),
            { OfType: not null } => OfType(own),
            _ => own.Columns.Where(column => column.IsLocal || IsOtherThanInherited(desired, table, column)).Select(column => Column(desired, name, SaysForeignOptions(table) ? column : column with { ForeignOptions = default })).Concat(InlineConstraints(own).Select(Constraint)),
        }).Select(line => "    " + line).ToList();
        var kind = table.Persistence == Persistence.Unlogged ? "UNLOGGED TABLE" : Words(table);
        var body = lines.Count > 0 ? $" (\n{string.Join(",\n", lines)}\n)" : table.PartitionOf is null && table.OfType is null ? " ()" : "";
        var of = table.OfType is { } typed ? $" OF {Name(typed)}" : table.PartitionOf is { } partition ? $" PARTITION OF {Name(partition.Parent)}" : "";
        var bound = table.PartitionOf is null ? "" : $" {table.PartitionOf.Bound}";
        return $"CREATE {kind} {Name(name)}{of}{body}{bound}{Kind(table)}{StorageParameters(" ", table.StorageParameters)}{Tablespace(table)}";
    }

    /// <summary>What CREATE, DROP and COMMENT call it.</summary>
    public static string Words(Table table) => table.Foreign is null ? "TABLE" : "FOREIGN TABLE";

    /// <summary>Whether CREATE says the options of the columns: of those that a table has from elsewhere it cannot.</summary>
    public static bool SaysForeignOptions(Table table) => table.Parents.IsEmpty;

    public static string Attach(QualifiedName name, Partition partition) => $"ALTER TABLE {Name(partition.Parent)} ATTACH PARTITION {Name(name)} {partition.Bound}";

    public static string Detach(QualifiedName name, Partition partition) => $"ALTER TABLE {Name(partition.Parent)} DETACH PARTITION {Name(name)}{(partition.IsDetaching ? " FINALIZE" : "")}";

    /// <summary>The table without the constraints and indexes that come from its parents.</summary>
    public static Table Own(Catalog desired, Table table) => table with
    {
        Constraints = table.Constraints.Where(constraint => (constraint.ParentCount == 0 && constraint.Parent is null) || IsEnforcedHere(desired, table, constraint)).ToPersistentMap(constraint => constraint.Name),
        Indexes = table.Indexes.Where(index => index.Parent is null).ToPersistentMap(index => index.Name),
    };

    /// <summary>Whether the table alone asks for a check to be enforced that its parents have too.</summary>
    private static bool IsEnforcedHere(Catalog desired, Table table, Constraint constraint)
        => constraint is CheckConstraint { Enforced: true, ParentCount: > 0 }
            && table.Parents.All(parent => desired.FindTable(parent)?.Constraints.Find(constraint.Name) is not CheckConstraint { Enforced: true });

    /// <summary>Partitioning in words.</summary>
    public static string Describe(PartitionKey? key) => key is null ? "not partitioned" : "partitioned by " + Key(key);

    /// <summary>What of a partition is not as its table has it. A column that its table gets later, it gets with that.</summary>
    private static IEnumerable<string> OfPartition(Catalog current, Catalog desired, QualifiedName parent, Table own)
    {
        var (before, after) = (current.FindTable(parent) ?? desired.FindTable(parent)!, desired.FindTable(parent)!);
        var columns = own.Columns.Where(column => before.FindColumn(column.Name) is not null && after.FindColumn(column.Name) is { } whole && (whole.PassesNotNull != column.NotNull || whole.Default != column.Default));
        var constraints = InlineConstraints(own).Where(constraint => ColumnReferences.In(constraint).All(column => before.FindColumn(column) is not null));
        return columns.Select(column => Name(column.Name) + Options(own.Name, column, after.FindColumn(column.Name)!)).Concat(constraints.Select(Constraint));
    }

    private static IEnumerable<string> OfType(Table own)
        => own.Columns
            .Where(column => column.NotNull || column.Default is not null)
            .Select(column => Name(column.Name) + Options(own.Name, column, new Column(column.Name, column.Type)))
            .Concat(InlineConstraints(own).Select(Constraint));

    private static string Options(string table, Column column, Column inherited)
        => (inherited.PassesNotNull ? "" : NotNullDdl.AtColumn(table, column))
            + (column.Default == inherited.Default ? "" : $" DEFAULT {(column.Default is { } value ? Text(value) : "NULL")}");

    /// <summary>Whether none of the table's parents has the column just as it is.</summary>
    private static bool IsOtherThanInherited(Catalog desired, Table table, Column column)
        => table.Inherits.Select(parent => desired.FindTable(parent)?.FindColumn(column.Name)).OfType<Column>().All(inherited => inherited.Default != column.Default || inherited.PassesNotNull != column.NotNull);

    /// <summary>What stands before WITH: parents, partition key, access method, or what a foreign table has instead.</summary>
    private static string Kind(Table table)
        => (table.Inherits.IsEmpty ? "" : $" INHERITS ({string.Join(", ", table.Inherits.Select(Name))})")
            + (table.PartitionKey is { } key ? $" PARTITION BY {Key(key)}" : "")
            + (table.AccessMethod is { } method ? $" USING {Name(method)}" : "")
            + (table.Foreign is { } source ? $" SERVER {Name(source.Server)}{ForeignOptions(source.Options)}" : "");

    private static string Key(PartitionKey key) => $"{key.Strategy.ToString().ToUpperInvariant()} ({string.Join(", ", key.Elements.Select(DdlWriter.Key))})";

    private static string Tablespace(Table table) => table.Tablespace is { } tablespace ? $" TABLESPACE {Name(tablespace)}" : "";
}
