namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>What becomes of the objects that depend on a dropped one.</summary>
public enum DropBehavior
{
    /// <summary>Neither word was written: as RESTRICT.</summary>
    Unspecified,

    Restrict,
    Cascade,
}
