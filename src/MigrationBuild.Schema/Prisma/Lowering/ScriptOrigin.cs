using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Prisma.Lowering;

/// <summary>A part of a script and the place in the schema that it comes from.</summary>
public sealed record ScriptOrigin(TextSpan Span, Origin Source);
