namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>One member of an object literal.</summary>
public sealed record ObjectMember(PrismaName Name, PrismaExpression Value) : PrismaNode
{
    public override string ToString() => $"{Name}: {Value}";
}
