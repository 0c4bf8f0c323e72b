namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>An identifier or a dotted path, as written.</summary>
public sealed record PrismaName(string Text) : PrismaNode
{
    public override string ToString() => Text;
}
