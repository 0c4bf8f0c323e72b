namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>What ALTER PUBLICATION does to the list of objects.</summary>
public enum PublicationAction
{
    Add,
    Set,
    Drop,
    Options,
}
