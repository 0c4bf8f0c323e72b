namespace MigrationBuild.Schema.Diffing;

/// <summary>Tables in which migration tools keep their own state. They are part of no schema.</summary>
internal static class BookkeepingTables
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "_prisma_migrations",
        "atlas_schema_revisions",
        "__EFMigrationsHistory",
        "flyway_schema_history",
        "goose_db_version",
        "schema_migrations",
    };

    public static bool Contains(string table) => Names.Contains(table);
}
