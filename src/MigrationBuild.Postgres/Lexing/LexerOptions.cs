namespace MigrationBuild.Postgres.Lexing;

/// <summary>How a text is read.</summary>
/// <param name="Delimiter">What ends a statement beside the semicolon, as <c>-- atlas:delimiter</c> names it; escapes already read.</param>
/// <param name="IsScript">
/// Whether psql's additions are known: meta-commands and the data after <c>COPY … FROM stdin;</c>. The body of a function is no script.
/// </param>
/// <param name="PostgresVersion">The major version of the server: a word that it does not know as a key word yet is a name.</param>
public sealed record LexerOptions(string? Delimiter = null, bool IsScript = true, int PostgresVersion = 18)
{
    /// <summary>A script in the newest version's syntax, without a delimiter of its own.</summary>
    public static LexerOptions Default { get; } = new();

    /// <summary>The body of a function or a part of a statement: no psql commands, no data of <c>COPY</c>.</summary>
    public static LexerOptions Body { get; } = new(IsScript: false);
}
