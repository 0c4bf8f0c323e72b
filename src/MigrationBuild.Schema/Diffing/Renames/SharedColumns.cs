using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing.Renames;

/// <summary>How much two tables are alike: the columns of the same name and type.</summary>
internal static class SharedColumns
{
    public static int Count(Table left, Table right) => left.Columns.Count(column => right.FindColumn(column.Name)?.Type == column.Type);

    /// <summary>Whether no more than a quarter of the columns of either table is missing from the other.</summary>
    public static bool AreMost(Table left, Table right)
        => Math.Max(left.Columns.Count, right.Columns.Count) is > 0 and var all && 4 * Count(left, right) >= 3 * all;
}
