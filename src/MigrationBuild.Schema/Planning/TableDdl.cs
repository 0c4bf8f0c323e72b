using MigrationBuild.Schema.Catalogs;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>What CREATE TABLE says of a table beside its columns and constraints.</summary>
internal static class TableDdl
{
    /// <summary>What stands before WITH: parents, partition key, access method.</summary>
    public static string Kind(Table table)
        => (table.Inherits.IsEmpty ? "" : $" INHERITS ({string.Join(", ", table.Inherits.Select(Name))})")
            + (table.PartitionKey is { } key ? $" PARTITION BY {key.Strategy.ToString().ToUpperInvariant()} ({string.Join(", ", key.Elements.Select(Key))})" : "")
            + (table.AccessMethod is { } method ? $" USING {Name(method)}" : "");

    public static string Tablespace(Table table) => table.Tablespace is { } tablespace ? $" TABLESPACE {Name(tablespace)}" : "";

    /// <summary>Makes a table a partition.</summary>
    public static string Attach(QualifiedName name, Partition partition) => $"ALTER TABLE {Name(partition.Parent)} ATTACH PARTITION {Name(name)} {partition.Bound}";
}
