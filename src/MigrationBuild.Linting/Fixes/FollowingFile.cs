using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Linting.Fixes;

/// <summary>A migration that a fix makes, to run behind the one that it mends.</summary>
/// <param name="Suffix">The end of its name.</param>
/// <param name="Body">Its statements, each with its semicolon, and a final line end.</param>
/// <param name="Mode">Whether it asks for no transaction.</param>
public sealed record FollowingFile(string Suffix, string Body, TransactionMode Mode)
{
    /// <summary>What PostgreSQL does outside of a transaction only.</summary>
    public const string Concurrently = "concurrently";

    /// <summary>What goes through rows under a lock that lets others read and write, and what rests on it.</summary>
    public const string Validate = "validate";

    /// <summary>What came behind the statement in its file and may need it: nothing of that file can be put behind this.</summary>
    public const string Rest = "rest";

    /// <summary>The suffixes of files behind which others may be put.</summary>
    internal static readonly IReadOnlyList<string> Movable = [Concurrently, Validate];

    /// <summary>How its tool wants it.</summary>
    internal FileConvention Convention { get; init; } = FileConvention.Atlas;

    /// <summary>The whole file.</summary>
    public string Text => Start + Body;

    private string Start => (Mode == TransactionMode.None ? Convention.StartAlone : Convention.Start).Replace("\n", NewLine);

    private string NewLine => Body.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    /// <summary>Whether its statements can go to the end of a file of that text: each is a transaction of its own there too.</summary>
    internal bool CanJoin(string text) => Mode == TransactionMode.None && Start.Length > 0 && text.StartsWith(Start.TrimEnd('\r', '\n'), StringComparison.Ordinal);
}
