using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Domains (<c>pg_type</c>) with their checks (<c>pg_constraint</c>).</summary>
internal static class DomainFamily
{
    public static readonly string Query =
        $"""
        SELECT t.oid, n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod), t.typnotnull, cn.nspname, c.collname,
            pg_get_expr(t.typdefaultbin, 0), obj_description(t.oid, 'pg_type')
        FROM pg_type t
        JOIN pg_namespace n ON n.oid = t.typnamespace
        JOIN pg_type b ON b.oid = t.typbasetype
        LEFT JOIN pg_collation c ON c.oid = t.typcollation AND t.typcollation <> b.typcollation
        LEFT JOIN pg_namespace cn ON cn.oid = c.collnamespace
        WHERE t.typtype = 'd' AND t.typnamespace = ANY ($1) AND {Members.AreNot("pg_type", "t.oid")}
        """;

    public const string ConstraintQuery =
        """
        SELECT contypid, conname, convalidated, pg_get_expr(conbin, 0), obj_description(oid, 'pg_constraint')
        FROM pg_constraint
        WHERE contypid = ANY ($1) AND contype = 'c'
        """;

    public static DomainRow Read(NpgsqlDataReader reader) => new(reader.GetOid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3))
    {
        NotNull = reader.GetBoolean(4),
        Collation = reader.IsDBNull(6) ? null : new QualifiedName(reader.GetString(5), reader.GetString(6)),
        Default = reader.GetText(7),
        Comment = reader.GetText(8),
    };

    public static DomainConstraintRow ReadConstraint(NpgsqlDataReader reader)
        => new(reader.GetOid(0), reader.GetString(1), reader.GetBoolean(2), reader.GetString(3), reader.GetText(4));

    /// <summary>The bare domains, so that every type can be named.</summary>
    public static Catalog AddNames(Catalog catalog, IEnumerable<DomainRow> rows)
        => rows.Aggregate(catalog, (result, row) => result.With(result.Schemas[row.Schema].With(new Domain(row.Name, DataType.BuiltIn("text")) { Comment = row.Comment })));

    /// <summary>The same with what they are over.</summary>
    public static Catalog AddBaseTypes(Catalog catalog, IEnumerable<DomainRow> rows)
    {
        var names = ServerDefinitions.Names(catalog);
        return rows.Aggregate(catalog, (result, row) => result.With(result.Schemas[row.Schema].With(Find(result, row) with
        {
            BaseType = ServerDefinitions.Type(row.BaseType, names),
            Collation = row.Collation,
            NotNull = row.NotNull,
        })));
    }

    /// <summary>The same with their expressions, which may use any table.</summary>
    public static Catalog AddExpressions(Catalog catalog, IEnumerable<DomainRow> rows, IEnumerable<DomainConstraintRow> constraints)
    {
        var names = ServerDefinitions.Names(catalog);
        var checks = constraints.ToLookup(row => row.Domain);
        return rows.Aggregate(catalog, (result, row) => Find(result, row) is var bare
            ? result.With(result.Schemas[row.Schema].With(bare with
            {
                Default = row.Default is null ? null : ServerDefinitions.Default(row.Default, bare.BaseType, names),
                Checks = checks[row.Oid].Select(check => ToCheck(check, ExpressionContext.OfDomain(names, bare.BaseType))).ToPersistentMap(check => check.Name),
            }))
            : result);
    }

    private static CheckConstraint ToCheck(DomainConstraintRow row, ExpressionContext context) => new(row.Name, ServerDefinitions.Expression(row.Expression, context))
    {
        Validated = row.Validated,
        Comment = row.Comment,
    };

    private static Domain Find(Catalog catalog, DomainRow row) => (Domain)catalog.FindType(new QualifiedName(row.Schema, row.Name))!;
}
