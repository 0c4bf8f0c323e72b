namespace MigrationBuild.Linting.Suppressions;

/// <summary>How far a suppressing comment reaches.</summary>
internal enum SuppressionReach
{
    /// <summary>The statement below it, the one whose line it ends, or the line of a statement that it stands in or above.</summary>
    Statement,

    File,

    /// <summary>The file from the header that an empty line parts from the first statement, else the statement.</summary>
    StatementOrFile,
}
