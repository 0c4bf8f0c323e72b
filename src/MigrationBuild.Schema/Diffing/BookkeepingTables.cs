using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing;

/// <summary>Tables in which migration tools keep their own state. They are part of no schema.</summary>
internal static class BookkeepingTables
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "_prisma_migrations",
        "atlas_schema_revisions",
        "__EFMigrationsHistory",
        "__diesel_schema_migrations",
        "__drizzle_migrations",
        "_sqlx_migrations",
        "flyway_schema_history",
        "goose_db_version",
        "schema_migrations",
    };

    public static bool Contains(string table) => Names.Contains(table);

    /// <summary>Whether a tool made the schema for its tables alone.</summary>
    public static bool Fill(DatabaseSchema schema)
        => schema.Types.Count == 0
            && schema.Relations.OfType<Table>().Any()
            && schema.Relations.All(relation => relation switch
            {
                Table table => Contains(table.Name),
                Sequence { OwnedBy: { } owner } => Contains(owner.Table),
                _ => false,
            });
}
