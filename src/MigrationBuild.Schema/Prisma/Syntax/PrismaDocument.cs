using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>One Prisma schema file: its blocks in source order. Lines that are no Prisma are reported and left out.</summary>
public sealed record PrismaDocument(SourceFile File, EquatableArray<PrismaBlock> Blocks);
