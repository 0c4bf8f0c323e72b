using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Binding;
using MigrationBuild.Schema.Prisma.Lowering;

namespace MigrationBuild.Schema.Prisma;

/// <summary>What reading a Prisma schema gave.</summary>
/// <param name="Schema">The resolved schema; null where the files are of another language.</param>
/// <param name="Script">What the schema means in SQL; null where it has errors.</param>
public sealed record PrismaReading(PrismaSchema? Schema, PrismaScript? Script, EquatableArray<SourceDiagnostic> Diagnostics);
