using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Syntax;

/// <summary>A parsed file. It is whole even where the text was not: what could not be read is in <see cref="Diagnostics"/>.</summary>
public sealed record HclFile(SourceFile Source, HclBody Body, EquatableArray<SourceDiagnostic> Diagnostics);
