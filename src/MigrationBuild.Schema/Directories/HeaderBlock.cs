using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>
/// The comment lines at the very top of a file. The block is detached when an empty line, or the end of the file, follows it; only
/// then does it speak for the file.
/// </summary>
internal sealed record HeaderBlock(EquatableArray<Directive> Directives, bool IsDetached)
{
    public static HeaderBlock Read(string text)
    {
        var directives = new List<Directive>();
        var position = 0;
        while (IsComment(text, position))
        {
            var end = text.IndexOf('\n', position);
            var line = end < 0 ? text.Substring(position) : text.Substring(position, end - position);
            if (Directive.Read(line) is { } directive)
            {
                directives.Add(directive with { Span = directive.Span.Shift(position) });
            }

            position = end < 0 ? text.Length : end + 1;
        }

        var isDetached = position == text.Length || text[position] == '\n' ||
            string.CompareOrdinal(text, position, "\r\n", 0, 2) == 0;
        return new HeaderBlock(directives.ToEquatableArray(), isDetached && position > 0);
    }

    private static bool IsComment(string text, int position) =>
        string.CompareOrdinal(text, position, "--", 0, 2) == 0 || string.CompareOrdinal(text, position, "#", 0, 1) == 0;
}
