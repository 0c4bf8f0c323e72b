namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary>What happens to a temporary table when its transaction ends.</summary>
public enum OnCommitAction
{
    /// <summary>Nothing: as <c>PRESERVE ROWS</c>.</summary>
    Unspecified,

    /// <summary><c>ON COMMIT PRESERVE ROWS</c></summary>
    PreserveRows,

    /// <summary><c>ON COMMIT DELETE ROWS</c>: the table is emptied.</summary>
    DeleteRows,

    /// <summary><c>ON COMMIT DROP</c>: the table goes.</summary>
    Drop,
}
