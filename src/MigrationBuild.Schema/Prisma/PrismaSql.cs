namespace MigrationBuild.Schema.Prisma;

/// <summary>Names and literals as Prisma writes them in SQL: always quoted.</summary>
internal static class PrismaSql
{
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";

    public static string Literal(string text) => "'" + text.Replace("'", "''") + "'";
}
