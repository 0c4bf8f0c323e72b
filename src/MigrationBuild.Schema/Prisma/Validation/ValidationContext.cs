using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Binding;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>What the rules of the second stage share: the schema, its datasource, and where to report.</summary>
internal sealed class ValidationContext(PrismaSchema schema, PrismaDatasource datasource, List<SourceDiagnostic> diagnostics)
{
    public PrismaSchema Schema { get; } = schema;

    public PrismaDatasource Datasource { get; } = datasource;

    public bool HasFeature(string name) => Schema.PreviewFeatures.Contains(name);

    public void Report(DiagnosticDescriptor descriptor, PrismaModel model, TextSpan span, string message) =>
        Report(descriptor, model.Syntax.File, span, message);

    public void Report(DiagnosticDescriptor descriptor, SourceFile file, TextSpan span, string message) =>
        diagnostics.Add(new SourceDiagnostic(descriptor, file, span, message));

    /// <summary>The schema that a model or enum is in; equal for two of them where they share a space of names.</summary>
    public static string SchemaOf(PrismaModel model) => model.Schema?.Value ?? "";
}
