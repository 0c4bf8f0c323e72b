using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting;

/// <summary>Something that the file itself made, and where.</summary>
public sealed record NewObject(TextSpan CreatedAt);
