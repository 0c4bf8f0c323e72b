using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>The order of columns once a plan has run: a server adds them at the end, wherever the schema has them.</summary>
internal static class ColumnOrder
{
    /// <summary>
    /// The desired schema with the columns of each table turned round that the plan leaves in another order than the desired one. A query that means the same there does not
    /// depend on what their order comes to be.
    /// </summary>
    public static Catalog Unsettled(Catalog current, Catalog desired, ChangeList changes)
        => desired.Tables()
            .Where(table => current.FindTable(table.Key) is { } old && !IsKept(old, table.Value, [.. changes.Of(table.Key).OfType<DropColumn>().Select(drop => drop.Column.Name)]))
            .ToList()
            .Aggregate(desired, (result, table) => result.With(table.Key.Schema, table.Value with { Columns = table.Value.Columns.Reverse().ToEquatableArray() }));

    private static bool IsKept(Table old, Table wanted, IReadOnlyList<string> dropped)
    {
        var kept = old.Columns.Select(column => column.Name).Where(column => !dropped.Contains(column) && wanted.FindColumn(column) is not null).ToList();
        return kept.Concat(wanted.Columns.Select(column => column.Name).Except(kept)).SequenceEqual(wanted.Columns.Select(column => column.Name));
    }
}
