using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Linting;

/// <summary>The words by which a project says who runs its migrations.</summary>
public static class MigrationRunners
{
    /// <summary>Who runs a directory where the project does not say: Prisma and golang-migrate send each file as one command.</summary>
    public static MigrationRunner Of(MigrationLayout layout) => layout switch
    {
        MigrationLayout.Prisma or MigrationLayout.GolangMigrate => MigrationRunner.SingleCommand,
        MigrationLayout.Flyway => MigrationRunner.TransactionUnlessRefused,
        _ => MigrationRunner.TransactionPerFile,
    };

    /// <summary>
    /// <c>transaction</c> (or <c>TransactionPerFile</c>), <c>autocommit</c>, <c>command</c> (or <c>SingleCommand</c>), <c>flyway</c> (or <c>TransactionUnlessRefused</c>); null for anything else.
    /// </summary>
    public static MigrationRunner? Parse(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "autocommit" => MigrationRunner.Autocommit,
        "command" or "singlecommand" => MigrationRunner.SingleCommand,
        "flyway" or "transactionunlessrefused" => MigrationRunner.TransactionUnlessRefused,
        "transaction" or "transactionperfile" => MigrationRunner.TransactionPerFile,
        _ => null,
    };
}
