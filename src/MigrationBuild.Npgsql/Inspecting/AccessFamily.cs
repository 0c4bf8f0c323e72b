using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Owners and privileges of all objects (<c>relacl</c>, <c>attacl</c>, <c>nspacl</c>, <c>proacl</c>, …), and default privileges (<c>pg_default_acl</c>).</summary>
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
            UNION ALL
            SELECT 'w', NULL, NULL, fdwname, '', fdwowner, fdwacl FROM pg_foreign_data_wrapper w WHERE {Members.AreNot("pg_foreign_data_wrapper", "w.oid")}
            UNION ALL
            SELECT 'v', NULL, NULL, srvname, '', srvowner, srvacl FROM pg_foreign_server v WHERE {Members.AreNot("pg_foreign_server", "v.oid")}
            UNION ALL
            SELECT 'p', NULL, NULL, pubname, '', pubowner, NULL FROM pg_publication
            UNION ALL
            SELECT 'e', NULL, NULL, evtname, '', evtowner, NULL FROM pg_event_trigger e WHERE {Members.AreNot("pg_event_trigger", "e.oid")}
            UNION ALL
            SELECT 'l', collnamespace, collnamespace, collname, '', collowner, NULL FROM pg_collation l WHERE {Members.AreNot("pg_collation", "l.oid")}
            UNION ALL
            SELECT 'o', oprnamespace, oprnamespace, oprname,
                coalesce(format_type(nullif(oprleft, 0), NULL), 'NONE') || ', ' || format_type(oprright, NULL), oprowner, NULL
            FROM pg_operator o
            WHERE {Members.AreNot("pg_operator", "o.oid")}
            UNION ALL
            SELECT 'x', stxnamespace, stxnamespace, stxname, '', stxowner, NULL FROM pg_statistic_ext
            UNION ALL
            SELECT 'g', cfgnamespace, cfgnamespace, cfgname, '', cfgowner, NULL FROM pg_ts_config g WHERE {Members.AreNot("pg_ts_config", "g.oid")}
            UNION ALL
            SELECT 'd', dictnamespace, dictnamespace, dictname, '', dictowner, NULL FROM pg_ts_dict d WHERE {Members.AreNot("pg_ts_dict", "d.oid")}
            UNION ALL
            SELECT 'n', connamespace, connamespace, conname, '', conowner, NULL FROM pg_conversion n WHERE {Members.AreNot("pg_conversion", "n.oid")}
            UNION ALL
            SELECT 'F', opfnamespace, opfnamespace, opfname, amname, opfowner, NULL FROM pg_opfamily F JOIN pg_am m ON m.oid = opfmethod WHERE {Members.AreNot("pg_opfamily", "F.oid")}
            UNION ALL
            SELECT 'C', opcnamespace, opcnamespace, opcname, amname, opcowner, NULL FROM pg_opclass C JOIN pg_am m ON m.oid = opcmethod WHERE {Members.AreNot("pg_opclass", "C.oid")}
            UNION ALL
            SELECT 'L', NULL, NULL, lanname, '', lanowner, lanacl FROM pg_language L WHERE lanispl AND {Members.AreNot("pg_language", "L.oid")}
            UNION ALL
            SELECT 'a', nullif(defaclnamespace, 0), nullif(defaclnamespace, 0), pg_get_userbyid(defaclrole),
                CASE defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' ELSE 'SCHEMAS' END, defaclrole, defaclacl
            FROM pg_default_acl
            WHERE defaclobjtype IN ('r', 'S', 'f', 'T', 'n')
        ) o (kind, space, namespace, name, part, owner, acl)
        LEFT JOIN pg_namespace n ON n.oid = o.namespace
        CROSS JOIN LATERAL (
            SELECT array_agg(CASE e.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(e.grantee)::text END), array_agg(e.privilege_type), array_agg(e.is_grantable)
            FROM aclexplode(o.acl) e
        ) a (grantees, privileges, grantable)
        WHERE o.space IS NULL OR o.space = ANY ($1)
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
        't' => ObjectId.Type(new QualifiedName(schema, name)),
        'a' => ObjectId.DefaultPrivileges(schema, name, part),
        _ => new ObjectId(DefinedKindOf(kind), new QualifiedName(schema, name), part),
    };

    private static ObjectKind DefinedKindOf(char kind) => kind switch
    {
        'w' => ObjectKind.ForeignDataWrapper,
        'v' => ObjectKind.ForeignServer,
        'p' => ObjectKind.Publication,
        'e' => ObjectKind.EventTrigger,
        'l' => ObjectKind.Collation,
        'o' => ObjectKind.Operator,
        'x' => ObjectKind.Statistics,
        'n' => ObjectKind.Conversion,
        'F' => ObjectKind.OperatorFamily,
        'C' => ObjectKind.OperatorClass,
        'L' => ObjectKind.Language,
        'g' => ObjectKind.TextSearchConfiguration,
        _ => ObjectKind.TextSearchDictionary,
    };
}
