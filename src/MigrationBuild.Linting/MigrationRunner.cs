namespace MigrationBuild.Linting;

/// <summary>How SQL is sent to the server: what a linter must know of the program that runs it.</summary>
public enum MigrationRunner
{
    /// <summary>One transaction a file, unless the file asks for none. Ours, Atlas, EF Core, Diesel, goose, dbmate and most others.</summary>
    TransactionPerFile,

    /// <summary>Statement by statement, each committed on its own, as psql does.</summary>
    Autocommit,

    /// <summary>
    /// All statements in one command: the server puts an implicit transaction around them if there are several. What a C# string does.
    /// </summary>
    SingleCommand,

    /// <summary>One transaction a file, and none for a file all of whose statements refuse one: Flyway, which finds these itself.</summary>
    TransactionUnlessRefused,
}
