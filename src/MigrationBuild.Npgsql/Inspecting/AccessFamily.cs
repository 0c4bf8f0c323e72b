using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Owners and privileges of all objects (<c>relacl</c>, <c>attacl</c>, <c>nspacl</c>, <c>proacl</c>, <c>typacl</c>).</summary>
internal static class AccessFamily
{
    public static readonly string Query =
        $"""
        SELECT o.kind, coalesce(n.nspname, ''), o.name, o.part, pg_get_userbyid(o.owner), o.acl IS NOT NULL, a.grantees, a.privileges, a.grantable
        FROM (
            SELECT 's', n.oid, NULL::oid, nspname::text, '', nspowner, nspacl FROM pg_namespace n
            UNION ALL
            SELECT 'r', relnamespace, relnamespace, relname, '', relowner, relacl
            FROM pg_class c
            WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND relpersistence <> 't' AND {Members.AreNot("pg_class", "c.oid")}
            UNION ALL
            SELECT 'c', relnamespace, relnamespace, relname, attname, NULL, attacl
            FROM pg_attribute
            JOIN pg_class c ON c.oid = attrelid
            WHERE attacl IS NOT NULL AND attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v', 'm', 'f') AND relpersistence <> 't' AND {Members.AreNot("pg_class", "c.oid")}
            UNION ALL
            SELECT 'f', pronamespace, pronamespace, proname,
                (SELECT coalesce(string_agg(format_type(t.type, NULL), ', ' ORDER BY t.n), '') FROM unnest(proargtypes) WITH ORDINALITY t (type, n)), proowner, proacl
            FROM pg_proc p
            WHERE {Members.AreNot("pg_proc", "p.oid")}
            UNION ALL
            SELECT 't', typnamespace, typnamespace, typname, '', typowner, typacl
            FROM pg_type t
            WHERE {Members.AreNot("pg_type", "t.oid")}
        ) o (kind, space, namespace, name, part, owner, acl)
        LEFT JOIN pg_namespace n ON n.oid = o.namespace
        CROSS JOIN LATERAL (
            SELECT array_agg(CASE e.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(e.grantee)::text END), array_agg(e.privilege_type), array_agg(e.is_grantable)
            FROM aclexplode(o.acl) e
        ) a (grantees, privileges, grantable)
        WHERE o.space = ANY ($1)
        """;

    public static AccessRow Read(NpgsqlDataReader reader) => new(IdOf(reader.GetChar(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)), reader.GetText(4))
    {
        HasAcl = reader.GetBoolean(5),
        Grantees = reader.GetTexts(6),
        Privileges = reader.GetTexts(7),
        Grantable = reader.IsDBNull(8) ? [] : reader.GetFieldValue<bool[]>(8),
    };

    /// <summary>The access of those objects that the catalog has, of columns last: they are their table's owner's.</summary>
    public static Catalog Add(Catalog catalog, IEnumerable<AccessRow> rows, int serverVersion) => rows
        .Where(row => AccessObjects.Find(catalog, row.Id) is not null)
        .OrderBy(row => row.Id.Kind == ObjectKind.Column)
        .Aggregate(catalog, (result, row) => AccessObjects.With(result, row.Id, ServerDefinitions.Access(result, row.Id, row.Owner, row.HasAcl ? EntriesOf(row) : null, serverVersion)));

    private static IReadOnlyList<Grant> EntriesOf(AccessRow row)
        => [.. row.Grantees.Select((grantee, i) => new Grant(grantee, row.Privileges[i], row.Grantable[i] ? PrivilegeLevel.Grantable : PrivilegeLevel.Granted))];

    private static ObjectId IdOf(char kind, string schema, string name, string part) => kind switch
    {
        's' => ObjectId.Schema(name),
        'r' => ObjectId.Relation(new QualifiedName(schema, name)),
        'c' => ObjectId.Column(new QualifiedName(schema, name), part),
        'f' => new ObjectId(ObjectKind.Routine, new QualifiedName(schema, name), part),
        _ => ObjectId.Type(new QualifiedName(schema, name)),
    };
}
