namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>The commands a policy applies to.</summary>
public enum PolicyCommand
{
    All,
    Select,
    Insert,
    Update,
    Delete,
}
