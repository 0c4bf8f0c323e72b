namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>Where the value of a generated column is kept; virtual is what PostgreSQL 18 does where neither is written.</summary>
public enum GeneratedKind
{
    /// <summary>Neither word is written, which is an error before PostgreSQL 18.</summary>
    Unspecified,

    /// <summary><c>STORED</c>: computed when the row is written, and kept.</summary>
    Stored,

    /// <summary><c>VIRTUAL</c> (PostgreSQL 18): computed when the row is read.</summary>
    Virtual,
}
