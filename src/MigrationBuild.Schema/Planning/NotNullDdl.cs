using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>NOT NULL in SQL.</summary>
internal static class NotNullDdl
{
    /// <summary>The name that must be said, or null: PostgreSQL would give the same, or a parent has its own.</summary>
    public static string? NameToSay(string table, Column column)
        => column.ParentCount > 0 || NotNulls.HasGeneratedName(table, column) ? null : column.NotNullConstraint.Name;

    /// <summary>At its column. CREATE TABLE and ADD COLUMN take no notice of NOT VALID, so what is not validated is added afterwards.</summary>
    public static string AtColumn(string table, Column column)
        => column is not { NotNull: true, NotNullConstraint.Validated: true }
            ? ""
            : (NameToSay(table, column) is { } name ? $" CONSTRAINT {Name(name)}" : "") + " NOT NULL" + NoInherit(column);

    /// <summary>Added to a table that is there, for new rows at first.</summary>
    public static string NotValid(string name, Column column) => $"ADD CONSTRAINT {Name(name)} NOT NULL {Name(column.Name)}{NoInherit(column)} NOT VALID";

    private static string NoInherit(Column column) => column.NotNullConstraint.NoInherit ? " NO INHERIT" : "";
}
