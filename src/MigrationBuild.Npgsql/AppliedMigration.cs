namespace MigrationBuild.Npgsql;

/// <summary>A row of the revisions table.</summary>
/// <param name="Version">What orders it.</param>
/// <param name="Description">The rest of the file's name.</param>
/// <param name="AppliedStatements">How many statements have run.</param>
/// <param name="TotalStatements">How many the file has.</param>
/// <param name="ExecutedAt">When the run began.</param>
/// <param name="Error">What PostgreSQL said when the last run of the file failed; null when it did not.</param>
/// <param name="ErrorStatement">The statement that failed.</param>
/// <param name="IsBaseline">Whether the file was declared applied, not run.</param>
public sealed record AppliedMigration(
    string Version,
    string Description,
    int AppliedStatements,
    int TotalStatements,
    DateTimeOffset ExecutedAt,
    string? Error,
    string? ErrorStatement,
    bool IsBaseline)
{
    /// <summary>Whether it is taken back in part; the statements counted are those that take it back.</summary>
    public bool IsBeingTakenBack { get; init; }

    public bool IsComplete => AppliedStatements >= TotalStatements && !IsBeingTakenBack;
}
