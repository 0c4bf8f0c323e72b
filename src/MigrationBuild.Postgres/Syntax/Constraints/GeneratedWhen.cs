namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>Whether an identity column takes a value that is given.</summary>
public enum GeneratedWhen
{
    /// <summary><c>ALWAYS</c>: a value is taken only with <c>OVERRIDING SYSTEM VALUE</c>.</summary>
    Always,

    /// <summary><c>BY DEFAULT</c>: a value is taken in place of the sequence's.</summary>
    ByDefault,
}
