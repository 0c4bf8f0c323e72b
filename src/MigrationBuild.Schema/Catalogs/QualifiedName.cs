namespace MigrationBuild.Schema.Catalogs;

/// <summary>A name that leaves nothing to the search path. PostgreSQL's own objects are in <c>pg_catalog</c>.</summary>
public readonly record struct QualifiedName(string Schema, string Name)
{
    public override string ToString() => $"{Schema}.{Name}";
}
