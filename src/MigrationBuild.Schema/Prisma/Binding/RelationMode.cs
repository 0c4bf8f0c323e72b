namespace MigrationBuild.Schema.Prisma.Binding;

/// <summary>Who keeps references whole.</summary>
public enum RelationMode
{
    /// <summary>The database, with foreign keys.</summary>
    ForeignKeys,

    /// <summary>Prisma's client; the database gets no foreign keys.</summary>
    Prisma,
}
