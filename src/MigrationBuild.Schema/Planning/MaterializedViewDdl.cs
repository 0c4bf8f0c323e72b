using MigrationBuild.Schema.Catalogs;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements of materialized views.</summary>
internal static class MaterializedViewDdl
{
    public static string Create(QualifiedName name, MaterializedView view, Catalog catalog)
    {
        var (columns, query) = ViewDdl.Query(view.Query, view, catalog);
        var method = view.AccessMethod is { } other ? $" USING {Name(other)}" : "";
        var tablespace = view.Tablespace is { } space ? $" TABLESPACE {Name(space)}" : "";
        return $"CREATE MATERIALIZED VIEW {Name(name)}{columns}{method}{StorageParameters(" ", view.StorageParameters)}{tablespace} AS\n{query}";
    }

    /// <summary>Null where PostgreSQL can only drop the materialized view and make it anew.</summary>
    public static IReadOnlyList<string>? Replace(QualifiedName name, MaterializedView old, MaterializedView wanted)
        => old == wanted with { StorageParameters = old.StorageParameters, Tablespace = old.Tablespace }
            ? [.. Changes(old, wanted).Select(change => $"ALTER MATERIALIZED VIEW {Name(name)} {change}")]
            : null;

    public static string Drop(QualifiedName name) => $"DROP MATERIALIZED VIEW IF EXISTS {Name(name)}";

    private static IEnumerable<string> Changes(MaterializedView old, MaterializedView wanted)
        => old.Tablespace == wanted.Tablespace
            ? ParameterChanges(old.StorageParameters, wanted.StorageParameters)
            : ParameterChanges(old.StorageParameters, wanted.StorageParameters).Append($"SET TABLESPACE {Name(wanted.Tablespace ?? "pg_default")}");
}
