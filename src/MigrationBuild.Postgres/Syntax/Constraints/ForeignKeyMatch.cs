namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>How a foreign key of several columns treats nulls.</summary>
public enum ForeignKeyMatch
{
    /// <summary><c>MATCH SIMPLE</c>: a row with any null in the key passes.</summary>
    Simple,

    /// <summary><c>MATCH FULL</c>: a row passes unchecked only if the whole key is null, and is an error if a part is.</summary>
    Full,
}
