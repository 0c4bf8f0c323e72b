namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>What happens to a temporary table when its transaction ends.</summary>
public enum OnCommitAction
{
    Unspecified,
    PreserveRows,
    DeleteRows,
    Drop,
}
