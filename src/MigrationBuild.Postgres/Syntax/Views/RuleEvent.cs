namespace MigrationBuild.Postgres.Syntax.Views;

/// <summary>The command that a rule rewrites.</summary>
public enum RuleEvent
{
    Select,
    Insert,
    Update,
    Delete,
}
