using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Range types and their multirange types (<c>pg_range</c>).</summary>
internal static class RangeFamily
{
    public static readonly string Query =
        $"""
        SELECT n.nspname, t.typname, format_type(r.rngsubtype, NULL), CASE WHEN NOT o.opcdefault THEN o.opcname END, CASE WHEN {Members.AreNot("pg_opclass", "o.oid")} THEN onn.nspname ELSE 'pg_catalog' END, cn.nspname, c.collname, fn.nspname, f.proname,
            mn.nspname, m.typname, obj_description(t.oid, 'pg_type'), obj_description(m.oid, 'pg_type'), kn.nspname, k.proname
        FROM pg_range r
        JOIN pg_type t ON t.oid = r.rngtypid
        JOIN pg_namespace n ON n.oid = t.typnamespace
        JOIN pg_type m ON m.oid = r.rngmultitypid
        JOIN pg_namespace mn ON mn.oid = m.typnamespace
        JOIN pg_type s ON s.oid = r.rngsubtype
        JOIN pg_opclass o ON o.oid = r.rngsubopc
        JOIN pg_namespace onn ON onn.oid = o.opcnamespace
        LEFT JOIN pg_proc k ON k.oid = r.rngcanonical
        LEFT JOIN pg_namespace kn ON kn.oid = k.pronamespace
        LEFT JOIN pg_collation c ON c.oid = r.rngcollation AND r.rngcollation <> s.typcollation
        LEFT JOIN pg_namespace cn ON cn.oid = c.collnamespace
        LEFT JOIN pg_proc f ON f.oid = r.rngsubdiff
        LEFT JOIN pg_namespace fn ON fn.oid = f.pronamespace
        WHERE t.typnamespace = ANY ($1) AND {Members.AreNot("pg_type", "t.oid")}
        """;

    public static RangeRow Read(NpgsqlDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetString(2))
    {
        OperatorClass = reader.IsDBNull(3) ? null : new QualifiedName(reader.GetString(4), reader.GetString(3)),
        Collation = reader.IsDBNull(6) ? null : new QualifiedName(reader.GetString(5), reader.GetString(6)),
        SubtypeDiff = reader.IsDBNull(8) ? null : new QualifiedName(reader.GetString(7), reader.GetString(8)),
        Multirange = new QualifiedName(reader.GetString(9), reader.GetString(10)),
        Comment = reader.GetText(11),
        MultirangeComment = reader.GetText(12),
        Canonical = reader.IsDBNull(14) ? null : new QualifiedName(reader.GetString(13), reader.GetString(14)),
    };

    /// <summary>The bare types, so that every type can be named.</summary>
    public static Catalog AddNames(Catalog catalog, IEnumerable<RangeRow> rows, int serverVersion)
        => rows.Aggregate(catalog, (result, row) =>
        {
            var multirange = MultirangeType.Of(row.Multirange.Name, new QualifiedName(row.Schema, row.Name), serverVersion) with { Comment = row.MultirangeComment };
            result = result.With(result.Schemas[row.Multirange.Schema].With(multirange));
            return result.With(result.Schemas[row.Schema].With(new RangeType(row.Name, DataType.BuiltIn("unknown"))));
        });

    /// <summary>The ranges with what they are made of, once all types and functions are there.</summary>
    public static Catalog AddParts(Catalog catalog, IEnumerable<RangeRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Aggregate(catalog, (result, row) => result.With(result.Schemas[row.Schema].With(ToRange(row, names))));
    }

    private static RangeType ToRange(RangeRow row, NameScope names)
    {
        var subtype = ServerDefinitions.Type(row.Subtype, names);
        return new RangeType(row.Name, subtype)
        {
            OperatorClass = row.OperatorClass,
            Collation = row.Collation,
            SubtypeDiff = row.SubtypeDiff is { } difference ? Aggregates.FunctionOf(names.Catalog, difference, [subtype, subtype]) : null,
            Canonical = row.Canonical is { } canonical ? Aggregates.FunctionOf(names.Catalog, canonical, [new DataType(new QualifiedName(row.Schema, row.Name))]) : null,
            Multirange = row.Multirange,
            Comment = row.Comment,
        };
    }
}
