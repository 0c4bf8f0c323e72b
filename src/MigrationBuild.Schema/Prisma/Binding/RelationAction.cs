using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>A referential action, its argument's place and its own.</summary>
public sealed record RelationAction(Catalogs.ReferentialAction Action, TextSpan Span, TextSpan ValueSpan);
