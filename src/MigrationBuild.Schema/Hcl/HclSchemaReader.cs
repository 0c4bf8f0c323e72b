using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Parsing;
using MigrationBuild.Schema.Hcl.Reading;

namespace MigrationBuild.Schema.Hcl;

/// <summary>
/// Reads HCL schema files on top of a catalog: of a new database (<see cref="Catalog.NewDatabase"/>), or of what earlier schema files declare.
/// A table of an earlier file may be extended by columns, constraints, indexes and policies; a declaration that contradicts it is an error.
/// </summary>
public static class HclSchemaReader
{
    /// <summary>All files are one schema: each may refer to what another declares, in any order.</summary>
    public static HclSchemaResult Read(Catalog catalog, IReadOnlyList<SourceFile> files, HclSchemaOptions? options = null)
    {
        var parsed = files.Select(HclParser.Parse).ToList();
        var context = new HclContext(parsed);
        var builder = new HclCatalogBuilder(catalog, parsed, context, options ?? HclSchemaOptions.Default);
        builder.Build();
        var diagnostics = parsed.SelectMany(file => file.Diagnostics).Concat(context.Report.Diagnostics);
        return new HclSchemaResult(builder.Catalog, InSourceOrder(diagnostics, files)) { MentionsPrivileges = builder.MentionsPrivileges };
    }

    /// <summary>
    /// The catalog with the extensions of the files, and their schemas: what an earlier source must know, whose columns have types that the extensions
    /// bring. What is wrong with the files is told by <see cref="Read"/>.
    /// </summary>
    public static Catalog ReadExtensions(Catalog catalog, IReadOnlyList<SourceFile> files, HclSchemaOptions? options = null)
    {
        var parsed = files.Select(HclParser.Parse).ToList();
        var builder = new HclCatalogBuilder(catalog, parsed, new HclContext(parsed), options ?? HclSchemaOptions.Default);
        builder.BuildExtensions();
        return builder.Catalog;
    }

    private static EquatableArray<SourceDiagnostic> InSourceOrder(IEnumerable<SourceDiagnostic> diagnostics, IReadOnlyList<SourceFile> files)
    {
        var order = files.Select((file, i) => (file, i)).ToDictionary(pair => pair.file, pair => pair.i);
        return diagnostics
            .OrderBy(diagnostic => order.TryGetValue(diagnostic.File, out var i) ? i : int.MaxValue)
            .ThenBy(diagnostic => diagnostic.Span.Start)
            .ToEquatableArray();
    }
}
