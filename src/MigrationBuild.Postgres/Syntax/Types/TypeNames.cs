namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>What PostgreSQL calls a type, whichever way it was spelled.</summary>
public static partial class TypeNames
{
    internal const string SystemSchema = "pg_catalog";

    /// <summary>
    /// The name under which <c>pg_type</c> knows the element type: <c>int4</c> for <c>int</c>, <c>integer</c>, <c>int4</c> and
    /// <c>pg_catalog.int4</c>, <c>timestamptz</c> for <c>timestamp with time zone</c>. Names outside <c>pg_catalog</c> keep their schema
    /// where one was written. Modifiers and array bounds are no part of it.
    /// </summary>
    public static string CanonicalName(TypeName type) =>
        type.Name.Schema is null or SystemSchema ? type.Name.Name : type.Name.ToString();
}
