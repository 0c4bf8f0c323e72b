namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>How many values a field holds.</summary>
public enum FieldArity
{
    Required,
    Optional,
    List,
}
