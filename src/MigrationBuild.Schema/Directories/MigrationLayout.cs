namespace MigrationBuild.Schema.Directories;

/// <summary>How a migrations directory lays out its files, and so where a new one goes.</summary>
public enum MigrationLayout
{
    /// <summary>Flat files <c>&lt;version&gt;_&lt;description&gt;.sql</c> with an <c>atlas.sum</c>: Atlas's layout, and ours.</summary>
    Atlas,

    /// <summary>A folder a migration, <c>&lt;version&gt;_&lt;description&gt;/migration.sql</c>: Prisma Migrate's.</summary>
    Prisma,
}
