using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Reverting;

/// <summary>
/// What tables and columns of one state of a history are called in another one. A migration renames in whatever way it likes; the place that declares a thing stays the same.
/// </summary>
internal static class DeclaredNames
{
    /// <summary>The table of another state; null where there is none, or more than one was declared in that place.</summary>
    public static QualifiedName? Find(Catalog other, Table table)
        => Only(other.Tables().Where(entry => IsSame(entry.Value.Origin, table.Origin)).Select(entry => (QualifiedName?)entry.Key));

    /// <summary>The column of the same table in another state; null where there is none, or more than one was declared in that place.</summary>
    public static string? Find(Table other, Column column)
        => Only(other.Columns.Where(candidate => IsSame(candidate.Origin, column.Origin)).Select(candidate => candidate.Name));

    /// <summary>The tables that are called otherwise afterwards, perhaps in another schema.</summary>
    public static IReadOnlyList<RenameTable> RenamedTables(Catalog before, Catalog after)
    {
        var old = before.Tables().Where(entry => entry.Value.Origin.File is not null).ToLookup(entry => Key(entry.Value.Origin), entry => entry.Key);
        return
        [
            .. after.Tables()
                .Where(entry => entry.Value.Origin.File is not null)
                .GroupBy(entry => Key(entry.Value.Origin), entry => entry.Key)
                .Select(group => (Old: Only(old[group.Key].Select(name => (QualifiedName?)name)), New: Only(group.Select(name => (QualifiedName?)name))))
                .Where(pair => pair.Old is not null && pair.New is not null && pair.Old != pair.New)
                .Select(pair => new RenameTable(pair.Old!.Value, pair.New!.Value, default)),
        ];
    }

    /// <summary>The columns that are called otherwise afterwards, of tables that are in the same schema. Those of a parent are renamed with it.</summary>
    public static IEnumerable<RenameColumn> RenamedColumns(Catalog before, Catalog after, IReadOnlyList<RenameTable> tables)
        => from entry in after.Tables()
           let old = before.FindTable(tables.FirstOrDefault(rename => rename.New == entry.Key)?.Old ?? entry.Key)
           where old is not null && !ReferenceEquals(old, entry.Value) && IsSame(old.Origin, entry.Value.Origin)
           from column in entry.Value.Columns
           let name = Find(entry.Value, column) is null ? null : Find(old, column)
           where name is not null && name != column.Name && !entry.Value.Parents.Any(parent => after.FindTable(parent)?.FindColumn(column.Name) is not null)
           select new RenameColumn(entry.Key, name, column.Name, default);

    private static bool IsSame(Origin left, Origin right) => left.File is not null && right.File is not null && Key(left) == Key(right);

    private static (int Order, int Start) Key(Origin origin) => (origin.Order, origin.Span.Start);

    private static T? Only<T>(IEnumerable<T> items) => items.Take(2).ToList() is [var only] ? only : default;
}
