using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Base types and shells (<c>pg_type</c>).</summary>
internal static class BaseTypeFamily
{
    private static readonly string[] OptionNames = ["INTERNALLENGTH", "PASSEDBYVALUE", "ALIGNMENT", "STORAGE", "CATEGORY", "PREFERRED", "DEFAULT", "DELIMITER", "COLLATABLE"];

    public static readonly string Query =
        $"""
        SELECT n.nspname, t.typname, CASE WHEN t.typelem <> 0 THEN format_type(t.typelem, NULL) END, obj_description(t.oid, 'pg_type'), f.options, f.schemas, f.names, f.arguments,
            ARRAY[CASE t.typlen WHEN -1 THEN 'VARIABLE' ELSE t.typlen::text END, t.typbyval::text, CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'd' THEN 'double' ELSE 'int4' END,
                CASE t.typstorage WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' WHEN 'm' THEN 'main' ELSE 'plain' END, t.typcategory::text, t.typispreferred::text, t.typdefault, t.typdelim::text,
                (t.typcollation <> 0)::text]
        FROM pg_type t
        JOIN pg_namespace n ON n.oid = t.typnamespace
        CROSS JOIN LATERAL (
            SELECT array_agg(o.option), array_agg(CASE WHEN {Members.AreNot("pg_proc", "p.oid")} THEN s.nspname::text ELSE 'pg_catalog' END), array_agg(p.proname::text),
                array_agg(CASE WHEN s.nspname <> 'pg_catalog' AND {Members.AreNot("pg_proc", "p.oid")} THEN
                    (SELECT coalesce(string_agg(format_type(a.type, NULL), ', ' ORDER BY a.n), '') FROM unnest(p.proargtypes) WITH ORDINALITY a (type, n)) ELSE '' END)
            FROM (VALUES ('INPUT', t.typinput::oid), ('OUTPUT', t.typoutput::oid), ('RECEIVE', t.typreceive::oid), ('SEND', t.typsend::oid), ('TYPMOD_IN', t.typmodin::oid), ('TYPMOD_OUT', t.typmodout::oid),
                ('ANALYZE', t.typanalyze::oid), ('SUBSCRIPT', t.typsubscript::oid)) o (option, oid)
            JOIN pg_proc p ON p.oid = o.oid
            JOIN pg_namespace s ON s.oid = p.pronamespace
            -- What a type with elements has by itself.
            WHERE t.typisdefined AND NOT (o.option = 'SUBSCRIPT' AND p.proname IN ('raw_array_subscript_handler', 'array_subscript_handler'))
        ) f (options, schemas, names, arguments)
        WHERE (t.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid) OR NOT t.typisdefined) AND t.typnamespace = ANY ($1) AND {Members.AreNot("pg_type", "t.oid")}
        """;

    public static BaseTypeRow Read(NpgsqlDataReader reader)
    {
        var (options, schemas, names, arguments) = (reader.GetTexts(4), reader.GetTexts(5), reader.GetTexts(6), reader.GetTexts(7));
        var values = reader.GetFieldValue<string?[]>(8);
        return new BaseTypeRow(reader.GetString(0), reader.GetString(1), reader.GetText(2), reader.GetText(3))
        {
            Functions = [.. options.Select((option, i) => new BaseTypeFunction(option, new ObjectId(ObjectKind.Routine, new QualifiedName(schemas[i], names[i]), arguments[i])))],
            Options = OptionNames.Zip(values).Where(option => option.Second is not null).ToDictionary(option => option.First, option => option.Second!),
        };
    }

    /// <summary>The bare types, so that every type can be named.</summary>
    public static Catalog AddNames(Catalog catalog, IEnumerable<BaseTypeRow> rows)
        => rows.Aggregate(catalog, (result, row) => result.With(result.Schemas[row.Schema].With(new BaseType(row.Name))));

    public static Catalog AddParts(Catalog catalog, IEnumerable<BaseTypeRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Aggregate(catalog, (result, row) => result.With(result.Schemas[row.Schema].With(new BaseType(row.Name)
        {
            Functions = row.Functions.ToEquatableArray(),
            Options = row.Functions.Count == 0 ? default : ServerDefinitions.BaseTypeOptions(row.Options),
            Element = row.Element is { } element ? ServerDefinitions.Type(element, names) : null,
            Comment = row.Comment,
        })));
    }
}
