namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>What is done to an option.</summary>
public enum OptionAction
{
    Unspecified,
    Add,
    Set,
    Drop,
}
