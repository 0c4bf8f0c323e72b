using System.Globalization;
using System.Text.RegularExpressions;
using System.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>
/// The first line of a generated file. It carries a hash of all other lines, so that an edit by a person is noticed and kept. It
/// stands in the comment block of the file directives, separated by an empty line from the body, and is no directive itself.
/// </summary>
public static class GeneratedHeader
{
    private static readonly Regex Pattern = new(
        @"\A-- migrationbuild:generated (?<hash>[0-9a-f]{16})[^\n]*\n",
        RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>The whole text of a generated file.</summary>
    /// <param name="body">The statements, with LF line ends and a final one.</param>
    /// <param name="mode">Written as a directive where the file needs one.</param>
    /// <param name="source">What the file was generated from, for people: <c>schema.prisma</c>.</param>
    public static string Write(string body, TransactionMode mode, string source)
    {
        var directive = mode switch
        {
            TransactionMode.None => "-- atlas:txmode none\n",
            TransactionMode.File => "-- atlas:txmode file\n",
            _ => "",
        };
        var rest = directive + "\n" + body;
        return $"-- migrationbuild:generated {Hash(rest)} from {source}. Edit freely: an edited file is kept.\n{rest}";
    }

    public static GeneratedState StateOf(string text)
    {
        var normalized = text.Replace("\r\n", "\n");
        var match = Pattern.Match(normalized);
        if (!match.Success)
        {
            return GeneratedState.NotGenerated;
        }

        return match.Groups["hash"].Value == Hash(normalized.Substring(match.Length)) ? GeneratedState.Intact : GeneratedState.Edited;
    }

    private static string Hash(string text)
    {
        var hash = new StringBuilder();
        foreach (var value in Sha256.Digest(Utf8Ordinal.Bytes(text)).Take(8))
        {
            hash.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return hash.ToString();
    }
}
