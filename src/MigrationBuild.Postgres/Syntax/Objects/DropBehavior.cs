namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>What becomes of the objects that depend on a dropped one.</summary>
public enum DropBehavior
{
    /// <summary>Neither word was written: as RESTRICT.</summary>
    Unspecified,

    /// <summary><c>RESTRICT</c>: an error if anything depends on it.</summary>
    Restrict,

    /// <summary><c>CASCADE</c>: what depends on it goes too, and so on.</summary>
    Cascade,
}
