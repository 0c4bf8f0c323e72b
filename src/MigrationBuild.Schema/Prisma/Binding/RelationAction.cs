using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>A referential action and where it was written.</summary>
public sealed record RelationAction(Catalogs.ReferentialAction Action, TextSpan Span);
