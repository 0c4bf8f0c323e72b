namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary>The command that a rule rewrites.</summary>
public enum RuleEvent
{
    /// <summary><c>SELECT</c>, which only views have: <c>INSTEAD</c>, without a condition.</summary>
    Select,

    /// <summary><c>INSERT</c></summary>
    Insert,

    /// <summary><c>UPDATE</c></summary>
    Update,

    /// <summary><c>DELETE</c></summary>
    Delete,
}
