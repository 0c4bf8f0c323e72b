using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Reading;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of schemas and extensions.</summary>
internal static class HclSchemaBlocks
{
    public static HclBlockText Schema(DatabaseSchema schema) => new HclBlockBuilder(HclBlockKinds.Schema.Name, schema.Name).AddComment(schema.Comment).Build();

    /// <summary>An extension in a schema of PostgreSQL's own says so by itself.</summary>
    public static HclBlockText Extension(Catalog catalog, Extension extension) => new HclBlockBuilder(HclBlockKinds.Extension.Name, extension.Name)
        .Add("schema", extension.Schema is { } schema && catalog.Schemas.ContainsKey(schema) ? HclNames.ToSchema(schema) : null)
        .Add("version", extension.Version is { } version ? HclValueText.Quote(version) : null)
        .AddComment(extension.Comment)
        .Build();
}
