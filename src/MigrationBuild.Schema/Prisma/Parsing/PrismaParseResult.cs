using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Parsing;

/// <summary>A file's blocks and what is wrong with its lines.</summary>
public sealed record PrismaParseResult(PrismaDocument Document, EquatableArray<SourceDiagnostic> Diagnostics);
