namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>What a session forgets.</summary>
public enum DiscardTarget
{
    All,
    Plans,
    Sequences,
    Temporary,
}
