namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>Where a cast applies of itself.</summary>
public enum CastContext
{
    Explicit,
    Assignment,
    Implicit,
}
