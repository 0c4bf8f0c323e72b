namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>What LIKE takes over.</summary>
[Flags]
public enum TableLikeOptions
{
    /// <summary>Only names, types and not-null constraints of the columns.</summary>
    None = 0,

    /// <summary><c>COMMENTS</c></summary>
    Comments = 1,

    /// <summary><c>COMPRESSION</c> (PostgreSQL 14)</summary>
    Compression = 2,

    /// <summary><c>CONSTRAINTS</c>: check constraints.</summary>
    Constraints = 4,

    /// <summary><c>DEFAULTS</c>: a default of <c>nextval</c> uses the same sequence.</summary>
    Defaults = 8,

    /// <summary><c>GENERATED</c>: the expressions of generated columns.</summary>
    Generated = 16,

    /// <summary><c>IDENTITY</c>: each with a new sequence.</summary>
    Identity = 32,

    /// <summary><c>INDEXES</c>: with primary keys, unique and exclusion constraints.</summary>
    Indexes = 64,

    /// <summary><c>STATISTICS</c>: extended statistics objects.</summary>
    Statistics = 128,

    /// <summary><c>STORAGE</c>: the <c>STORAGE</c> settings of columns.</summary>
    Storage = 256,

    /// <summary><c>ALL</c></summary>
    All = 511,
}
