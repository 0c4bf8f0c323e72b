namespace MigrationBuild.Schema.Directories;

/// <summary>How a migration file is run, as far as the file itself says.</summary>
public enum TransactionMode
{
    /// <summary>The file says nothing: what the run was asked for holds, a transaction a file unless told otherwise.</summary>
    Unspecified,

    /// <summary>One transaction around the file.</summary>
    File,

    /// <summary>No transaction: every statement commits by itself, as <c>CREATE INDEX CONCURRENTLY</c> needs it.</summary>
    None,
}
