using MigrationBuild.Schema.Prisma.Binding;

namespace MigrationBuild.Schema.Prisma;

/// <summary>A type of PostgreSQL as Prisma names it, the kind of field it goes with, and its SQL without arguments.</summary>
internal sealed record NativeType(string Name, ScalarKind Kind, string Sql, NativeTypeArguments Arguments = NativeTypeArguments.None);
