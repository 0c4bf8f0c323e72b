using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Row security policies (<c>pg_policy</c>).</summary>
internal static class PolicyFamily
{
    public const string Query =
        """
        SELECT p.polrelid, p.polname, p.polpermissive, p.polcmd,
            CASE WHEN NOT 0 = ANY (p.polroles) THEN (SELECT array_agg(r.rolname::text) FROM pg_roles r WHERE r.oid = ANY (p.polroles)) END,
            pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid), obj_description(p.oid, 'pg_policy')
        FROM pg_policy p
        WHERE p.polrelid = ANY ($1)
        """;

    public static PolicyRow Read(NpgsqlDataReader reader) => new(reader.GetOid(0), reader.GetString(1))
    {
        Permissive = reader.GetBoolean(2),
        Command = CommandOf(reader.GetChar(3)),
        Roles = reader.GetTexts(4),
        Using = reader.GetText(5),
        WithCheck = reader.GetText(6),
        Comment = reader.GetText(7),
    };

    public static Policy ToPolicy(PolicyRow row, ExpressionContext table) => new(row.Name)
    {
        Permissive = row.Permissive,
        Command = row.Command,
        Roles = row.Roles.Order(StringComparer.Ordinal).ToEquatableArray(),
        Using = row.Using is null ? null : ServerDefinitions.Expression(row.Using, table.Condition()),
        WithCheck = row.WithCheck is null ? null : ServerDefinitions.Expression(row.WithCheck, table.Condition()),
        Comment = row.Comment,
    };

    private static PolicyCommand CommandOf(char code) => code switch
    {
        'r' => PolicyCommand.Select,
        'a' => PolicyCommand.Insert,
        'w' => PolicyCommand.Update,
        'd' => PolicyCommand.Delete,
        _ => PolicyCommand.All,
    };
}
