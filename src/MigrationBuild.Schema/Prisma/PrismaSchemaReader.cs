using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Lowering;
using MigrationBuild.Schema.Prisma.Parsing;
using MigrationBuild.Schema.Prisma.Validation;

namespace MigrationBuild.Schema.Prisma;

/// <summary>Reads a Prisma schema for PostgreSQL: one file, or several that make one schema together.</summary>
public static class PrismaSchemaReader
{
    /// <param name="files">In the order in which Prisma takes them: sorted by path. The order of tables follows from it.</param>
    public static PrismaReading Read(IReadOnlyList<SourceFile> files)
    {
        var first = new List<SourceDiagnostic>();
        var second = new List<SourceDiagnostic>();
        var parsed = files.Select(PrismaParser.Parse).ToList();
        first.AddRange(parsed.SelectMany(result => result.Diagnostics));
        if (first.Exists(found => found.Descriptor == PrismaDiagnostics.PrismaNext))
        {
            return new PrismaReading(null, null, first.ToEquatableArray());
        }

        var schema = SchemaBinder.Bind(parsed.Select(result => result.Document), first, second);
        if (HasErrors(first))
        {
            return new PrismaReading(schema, null, first.ToEquatableArray());
        }

        if (schema.Datasource is null && files.Count > 0)
        {
            first.Add(new SourceDiagnostic(
                PrismaDiagnostics.Configuration,
                files[0],
                new TextSpan(0, 0),
                "The schema has no datasource block: datasource db { provider = \"postgresql\" }, each on a line of its own."));
            return new PrismaReading(schema, null, first.ToEquatableArray());
        }

        first.AddRange(second);
        SchemaValidator.Validate(schema, first);
        var script = HasErrors(first) || schema.Datasource is null ? null : ScriptBuilder.Build(schema, files);
        return new PrismaReading(schema, script, first.ToEquatableArray());
    }

    private static bool HasErrors(List<SourceDiagnostic> diagnostics) =>
        diagnostics.Exists(found => found.Severity == DiagnosticSeverity.Error);
}
