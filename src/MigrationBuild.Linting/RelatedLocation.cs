using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting;

/// <summary>Another place that a finding speaks of: where the table was made, where the transaction began.</summary>
public sealed record RelatedLocation(SourceFile File, TextSpan Span, string Message);
