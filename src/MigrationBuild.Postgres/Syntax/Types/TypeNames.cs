using MigrationBuild.Postgres.Printing;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>What PostgreSQL calls a type, whichever way it was spelled.</summary>
public static class TypeNames
{
    internal const string SystemSchema = "pg_catalog";

    /// <summary>
    /// The name under which <c>pg_type</c> knows the element type: <c>int4</c> for <c>int</c>, <c>integer</c>, <c>int4</c> and
    /// <c>pg_catalog.int4</c>, <c>timestamptz</c> for <c>timestamp with time zone</c>. Names outside <c>pg_catalog</c> keep their schema
    /// where one was written. Modifiers and array bounds are no part of it.
    /// </summary>
    public static string CanonicalName(TypeName type) =>
        type.Name.Schema is null or SystemSchema ? type.Name.Name : type.Name.ToString();

    /// <summary>
    /// The spelling that PostgreSQL's <c>format_type</c> gives: <c>character varying(255)</c>, <c>timestamp(3) without time zone</c>,
    /// <c>numeric(10,2)</c>, <c>text[]</c>. Schemas stay as they were written.
    /// </summary>
    public static string Format(TypeName type)
    {
        var writer = new SqlWriter();
        writer.WriteFormattedType(type);
        return writer.ToString();
    }
}
