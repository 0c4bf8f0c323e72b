using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>
/// Roles that are asked for, and of them no more than what is asked for: what operators let them in to or set for them is theirs. Passwords are never read (<c>pg_authid</c>).
/// </summary>
internal static class RoleFamily
{
    /// <summary>
    /// $1 are the names, $2 until when each is said to be valid: what a time without a zone means, the server says.
    /// </summary>
    public static string Query(int version) =>
        $"""
        SELECT r.rolname, rolsuper, rolcreatedb, rolcreaterole, rolinherit, rolcanlogin, rolreplication, rolbypassrls, rolconnlimit,
            CASE
                WHEN coalesce(rolvaliduntil, 'infinity') IN (asked.until::timestamptz, asked.until::timestamp AT TIME ZONE (SELECT reset_val FROM pg_settings WHERE name = 'TimeZone')) THEN asked.until
                ELSE coalesce(rolvaliduntil, 'infinity')::text
            END,
            shobj_description(r.oid, 'pg_authid'), s.databases, s.settings, m.roles, m.admin, m.inherit, m.may_set
        FROM unnest($1, $2) asked (name, until)
        JOIN pg_roles r ON r.rolname = asked.name
        CROSS JOIN LATERAL (
            SELECT array_agg(coalesce(datname::text, '')), array_agg(setting)
            FROM pg_db_role_setting
            LEFT JOIN pg_database d ON d.oid = setdatabase
            CROSS JOIN unnest(setconfig) setting
            WHERE setrole = r.oid
        ) s (databases, settings)
        CROSS JOIN LATERAL (
            SELECT array_agg(g.rolname::text), array_agg(admin), array_agg(inherit), array_agg(may_set)
            FROM (
                SELECT roleid, bool_or(admin_option), {(version >= 16 ? "bool_or(inherit_option), bool_or(set_option)" : "r.rolinherit, true")}
                FROM pg_auth_members
                WHERE member = r.oid
                GROUP BY roleid
            ) a (roleid, admin, inherit, may_set)
            JOIN pg_roles g ON g.oid = a.roleid
        ) m (roles, admin, inherit, may_set)
        """;

    public static RoleRow Read(NpgsqlDataReader reader)
    {
        var inherits = reader.GetBoolean(4);
        return new RoleRow(
            reader.GetString(0),
            new Dictionary<string, string>
            {
                ["SUPERUSER"] = Word(reader.GetBoolean(1)),
                ["CREATEDB"] = Word(reader.GetBoolean(2)),
                ["CREATEROLE"] = Word(reader.GetBoolean(3)),
                [RoleAttribute.Inherit] = Word(inherits),
                [RoleAttribute.Login] = Word(reader.GetBoolean(5)),
                ["REPLICATION"] = Word(reader.GetBoolean(6)),
                ["BYPASSRLS"] = Word(reader.GetBoolean(7)),
                [RoleAttribute.ConnectionLimit] = reader.GetInt32(8).ToString(System.Globalization.CultureInfo.InvariantCulture),
                [RoleAttribute.ValidUntil] = reader.GetString(9),
            },
            reader.GetText(10))
        {
            Settings = [.. reader.GetTexts(11).Zip(reader.GetTexts(12), SettingOf)],
            MemberOf = [.. reader.GetTexts(13).Select((role, i) => new RoleMembership(role)
            {
                Admin = reader.GetFieldValue<bool[]>(14)[i],
                Inherits = reader.GetFieldValue<bool[]>(15)[i],
                Set = reader.GetFieldValue<bool[]>(16)[i],
            })],
        };
    }

    /// <summary>Of the role as it is on the server, what is asked for.</summary>
    public static Role Of(RoleRow row, Role asked) => new(row.Name)
    {
        IsMade = asked.IsMade,
        Attributes = RoleAttribute.Defaults.Keys
            .Where(name => asked.ValueOf(name) is not null)
            .Select(name => new RoleAttribute(name, row.Attributes.TryGetValue(name, out var value) ? value : asked.ValueOf(name)!))
            .Where(attribute => !asked.IsMade || attribute.Value != RoleAttribute.Defaults[attribute.Name])
            .OrderBy(attribute => attribute.Name, StringComparer.Ordinal)
            .ToEquatableArray(),
        Settings = row.Settings
            .Where(setting => asked.Settings.Any(other => other.Database == setting.Database && other.Setting.Name == setting.Setting.Name))
            .OrderBy(setting => setting.Database, StringComparer.Ordinal)
            .ThenBy(setting => setting.Setting.Name, StringComparer.Ordinal)
            .ToEquatableArray(),
        MemberOf = asked.MemberOf
            .Select(membership => (Asked: membership, Found: row.MemberOf.FirstOrDefault(other => other.Role == membership.Role)))
            .Where(pair => pair.Found is not null)
            .Select(pair => pair.Asked.Inherits is null && Word(pair.Found!.Inherits == true) == row.Attributes[RoleAttribute.Inherit] ? pair.Found with { Inherits = null } : pair.Found!)
            .ToEquatableArray(),
        Comment = asked.Comment is null ? null : row.Comment,
    };

    private static RoleSetting SettingOf(string database, string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        return new RoleSetting(database.Length == 0 ? null : database, new RoutineSetting(text[..end].ToLowerInvariant(), text[(end + 1)..]));
    }

    private static string Word(bool value) => value ? RoleAttribute.Yes : RoleAttribute.No;
}
