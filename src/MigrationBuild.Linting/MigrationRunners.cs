namespace MigrationBuild.Linting;

/// <summary>The words by which a project says who runs its migrations.</summary>
public static class MigrationRunners
{
    /// <summary>
    /// <c>transaction</c> (or <c>TransactionPerFile</c>), <c>autocommit</c>, <c>command</c> (or <c>SingleCommand</c>); anything else, and nothing, is the
    /// default: a transaction a file.
    /// </summary>
    public static MigrationRunner Parse(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "autocommit" => MigrationRunner.Autocommit,
        "command" or "singlecommand" => MigrationRunner.SingleCommand,
        _ => MigrationRunner.TransactionPerFile,
    };
}
