namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>Whether an identity column takes a value that is given.</summary>
public enum GeneratedWhen
{
    Always,
    ByDefault,
}
