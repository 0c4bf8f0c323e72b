using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>By which columns a table tells its rows apart.</summary>
internal static class UniqueKeys
{
    /// <summary>Whether no two rows of the table have the same values in these columns; so it is too where one of them is gone.</summary>
    public static bool Cover(Table table, EquatableArray<string> columns) =>
        columns.Any(column => table.FindColumn(column) is null)
        || table.Constraints.OfType<UniqueConstraint>().Any(other => IsWithin(other.Columns, columns))
        || (table.PrimaryKey is { } primary && IsWithin(primary.Columns, columns))
        || table.Indexes.Any(index => index is { Unique: true, Valid: true, Where: null } && index.Elements.All(element => element.Column is { } column && columns.Contains(column)));

    private static bool IsWithin(IEnumerable<string> columns, EquatableArray<string> all) => columns.All(all.Contains);
}
