using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>
/// Objects that are the statements which make them. The query of each kind writes these statements; there they need not be in any particular form, as they are read like
/// those of people.
/// </summary>
internal static class DefinitionFamily
{
    /// <summary>What expressions and keys name or rest on.</summary>
    public static readonly string EarlyQuery = string.Join("\nUNION ALL\n", CollationFamily.Query, OperatorFamily.Query, CastFamily.Query, OperatorClassFamily.FamilyQuery, OperatorClassFamily.ClassQuery, LanguageFamily.Query, TextSearchFamily.Query);

    public static string Query(int version) => string.Join(
        "\nUNION ALL\n",
        StatisticsFamily.Query,
        PublicationFamily.Query(version),
        EventTriggerFamily.Query,
        ForeignFamily.WrapperQuery,
        ForeignFamily.ServerQuery);

    public static DefinitionRow Read(NpgsqlDataReader reader) => new(reader.GetString(0), reader.GetText(1));

    /// <summary>The catalog with the objects. They are read twice, as one may use another.</summary>
    public static Catalog Add(Catalog catalog, IReadOnlyList<DefinitionRow> rows) => AddOnce(AddOnce(catalog, rows), rows);

    private static Catalog AddOnce(Catalog catalog, IReadOnlyList<DefinitionRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Aggregate(catalog, (result, row) => result.With(ServerDefinitions.Defined(row.Definition, names) with { Comment = row.Comment }));
    }
}
