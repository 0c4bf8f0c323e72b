using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>A node of the syntax tree of a Prisma schema. The span counts UTF-16 code units in the node's file.</summary>
public abstract record PrismaNode
{
    public TextSpan Span { get; init; }
}
