namespace MigrationBuild.Schema.Prisma.Syntax;

/// <summary>The three blocks that have fields.</summary>
public enum ModelKind
{
    Model,
    View,

    /// <summary>A composite type, which PostgreSQL schemas cannot have.</summary>
    Type,
}
