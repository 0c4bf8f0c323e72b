namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>The two blocks that hold <c>key = value</c> lines.</summary>
public enum ConfigurationKind
{
    Datasource,
    Generator,
}
