namespace MigrationBuild.Postgres.Parsing;

/// <summary>How a script is read.</summary>
/// <param name="Delimiter">
/// What ends a statement beside the semicolon. Where it is null, the file's own <c>-- atlas:delimiter</c> in its first line counts.
/// </param>
/// <param name="PostgresVersion">The major version of the server that will run the script.</param>
public sealed record SqlParseOptions(string? Delimiter = null, int PostgresVersion = 18)
{
    /// <summary>The newest version's syntax, and the delimiter that the file names, if it does.</summary>
    public static SqlParseOptions Default { get; } = new();
}
