using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Composite types (<c>pg_class</c>) with their attributes, in their order.</summary>
internal static class CompositeFamily
{
    public static readonly string Query =
        $"""
        SELECT n.nspname, r.relname, obj_description(r.reltype, 'pg_type'), a.attname, format_type(a.atttypid, a.atttypmod), cn.nspname, c.collname,
            col_description(r.oid, a.attnum)
        FROM pg_class r
        JOIN pg_namespace n ON n.oid = r.relnamespace
        LEFT JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_collation c ON c.oid = a.attcollation AND a.attcollation <> t.typcollation
        LEFT JOIN pg_namespace cn ON cn.oid = c.collnamespace
        WHERE r.relkind = 'c' AND r.relnamespace = ANY ($1) AND {Members.AreNot("pg_type", "r.reltype")}
        ORDER BY r.oid, a.attnum
        """;

    public static CompositeRow Read(NpgsqlDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetText(2))
    {
        Attribute = reader.GetText(3),
        Type = reader.GetText(4) ?? "",
        Collation = reader.IsDBNull(6) ? null : new QualifiedName(reader.GetString(5), reader.GetString(6)),
        AttributeComment = reader.GetText(7),
    };

    /// <summary>The bare types, so that every type can be named.</summary>
    public static Catalog AddNames(Catalog catalog, IEnumerable<CompositeRow> rows)
        => rows.Aggregate(catalog, (result, row) => result.With(result.Schemas[row.Schema].With(new CompositeType(row.Name, default) { Comment = row.Comment })));

    /// <summary>The same with their attributes.</summary>
    public static Catalog AddAttributes(Catalog catalog, IEnumerable<CompositeRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Where(row => row.Attribute is not null).Aggregate(catalog, (result, row) =>
        {
            var type = (CompositeType)result.FindType(new QualifiedName(row.Schema, row.Name))!;
            var attribute = new CompositeAttribute(row.Attribute!, ServerDefinitions.Type(row.Type, names)) { Collation = row.Collation, Comment = row.AttributeComment };
            return result.With(result.Schemas[row.Schema].With(type with { Attributes = type.Attributes.Add(attribute) }));
        });
    }
}
