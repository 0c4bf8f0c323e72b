using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>A schema as HCL.</summary>
/// <param name="Diagnostics">What is not in the text, for HCL has no words for it.</param>
public sealed record HclSchemaText(string Text, EquatableArray<SourceDiagnostic> Diagnostics);
