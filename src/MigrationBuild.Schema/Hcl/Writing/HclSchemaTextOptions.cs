using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>What the writer is told beside the catalog.</summary>
public sealed record HclSchemaTextOptions
{
    public static HclSchemaTextOptions Default { get; } = new();

    /// <summary>What is there beside the text: of it, nothing is printed.</summary>
    public Catalog Rest { get; init; } = Catalog.NewDatabase;

    /// <summary>What the source of the catalog tells, so that only what it meant to say can be missing.</summary>
    public SchemaScope Scope { get; init; } = SchemaScope.Everything;

    /// <summary>The major version of the server that the schema is for.</summary>
    public int PostgresVersion { get; init; } = 17;

    /// <summary>The file that findings about objects without a place name.</summary>
    public SourceFile Source { get; init; } = new("schema.hcl", "");
}
