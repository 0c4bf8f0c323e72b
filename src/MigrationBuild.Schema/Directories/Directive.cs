using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>An instruction in a comment, <c>atlas:&lt;name&gt; &lt;argument&gt;</c>. The span is relative to the text it was read from.</summary>
public sealed record Directive(string Name, string Argument, TextSpan Span)
{
    // Printable ASCII may precede it, as the comment's own characters do.
    private static readonly Regex Pattern = new(
        @"\A[ -~]*(?<whole>atlas:(?<name>\w+)(?: +(?<argument>[^\r\n]*))?)",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private static readonly char[] Blank = [' ', '\t'];

    public IReadOnlyList<string> Arguments => Argument.Split(Blank, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Reads one line of a comment, with its comment characters; null when it holds no directive.</summary>
    public static Directive? Read(string commentLine)
    {
        var match = Pattern.Match(commentLine);
        if (!match.Success)
        {
            return null;
        }

        var whole = match.Groups["whole"];
        var text = whole.Value.TrimEnd();
        return new Directive(match.Groups["name"].Value, match.Groups["argument"].Value.Trim(), new TextSpan(whole.Index, text.Length));
    }
}
