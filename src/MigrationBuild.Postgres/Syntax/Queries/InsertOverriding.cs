namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>What an INSERT does about identity columns.</summary>
public enum InsertOverriding
{
    Unspecified,
    User,
    System,
}
