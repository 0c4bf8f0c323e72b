namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>Where the value of a generated column is kept; virtual is what PostgreSQL 18 does where neither is written.</summary>
public enum GeneratedKind
{
    Unspecified,
    Stored,
    Virtual,
}
