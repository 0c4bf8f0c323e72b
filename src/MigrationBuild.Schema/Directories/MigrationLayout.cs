namespace MigrationBuild.Schema.Directories;

/// <summary>How a migrations directory lays out its files, and so where a new one goes.</summary>
public enum MigrationLayout
{
    /// <summary>Flat files <c>&lt;version&gt;_&lt;description&gt;.sql</c> with an <c>atlas.sum</c>: Atlas's layout, and ours. Those of goose and dbmate look so too; what runs forward in them a comment says.</summary>
    Atlas,

    /// <summary>A folder a migration, <c>&lt;version&gt;_&lt;description&gt;/migration.sql</c>: Prisma Migrate's.</summary>
    Prisma,

    /// <summary>Pairs <c>&lt;version&gt;_&lt;description&gt;.up.sql</c> and <c>….down.sql</c>: golang-migrate's, and sqlx's with reversible migrations. It is read only.</summary>
    GolangMigrate,

    /// <summary><c>V&lt;version&gt;__&lt;description&gt;.sql</c>, then the repeatable <c>R__&lt;description&gt;.sql</c>; <c>U</c> takes back and <c>B</c> stands for those before it: Flyway's. It is read only.</summary>
    Flyway,

    /// <summary>A folder a migration with <c>up.sql</c> and <c>down.sql</c>: Diesel's. It is read only.</summary>
    Diesel,
}
