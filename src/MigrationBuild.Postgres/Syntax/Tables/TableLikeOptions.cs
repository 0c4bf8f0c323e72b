namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>What LIKE takes over.</summary>
[Flags]
public enum TableLikeOptions
{
    None = 0,
    Comments = 1,
    Compression = 2,
    Constraints = 4,
    Defaults = 8,
    Generated = 16,
    Identity = 32,
    Indexes = 64,
    Statistics = 128,
    Storage = 256,
    All = 511,
}
