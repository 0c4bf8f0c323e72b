using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The columns of views, whose types are not always known.</summary>
internal static class ViewColumns
{
    public static bool MayBeSame(DataType left, DataType right) => left == right || left.IsUnknown() || right.IsUnknown();

    /// <summary>Whether <c>CREATE OR REPLACE VIEW</c> can make the one into the other: columns are only added, at the end.</summary>
    public static bool CanReplace(View old, View wanted)
        => !old.Columns.IsEmpty && old.Columns.Count <= wanted.Columns.Count
            && !old.Columns.Where((column, i) => column.Name != wanted.Columns[i].Name || !MayBeSame(column.Type, wanted.Columns[i].Type)).Any();
}
