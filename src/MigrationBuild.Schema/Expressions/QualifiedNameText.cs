using System.Text;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Reads names that stand in strings, as <c>nextval('public."Order_id_seq"')</c> has them (<c>stringToQualifiedNameList</c>).</summary>
internal static class QualifiedNameText
{
    /// <summary>The parts of the name, unquoted and folded; null where the text is no name.</summary>
    public static IReadOnlyList<string>? Parse(string text)
    {
        var parts = new List<string>();
        var i = 0;
        while (true)
        {
            if (ReadPart(text, ref i) is not { } part)
            {
                return null;
            }

            parts.Add(NameGenerator.Truncate(part));
            if (i == text.Length)
            {
                return parts;
            }

            if (text[i++] != '.')
            {
                return null;
            }
        }
    }

    /// <summary>The name as <c>regclass</c> prints it, schema included.</summary>
    public static string Print(QualifiedName name) => $"{SqlPrinter.QuoteIdentifier(name.Schema)}.{SqlPrinter.QuoteIdentifier(name.Name)}";

    private static string? ReadPart(string text, ref int i)
    {
        if (i < text.Length && text[i] == '"')
        {
            var quoted = new StringBuilder();
            for (i++; i < text.Length; i++)
            {
                if (text[i] != '"')
                {
                    quoted.Append(text[i]);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    quoted.Append(text[++i]);
                }
                else
                {
                    i++;
                    return quoted.Length == 0 ? null : quoted.ToString();
                }
            }

            return null;
        }

        var start = i;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '$'))
        {
            i++;
        }

        return i == start ? null : text.Substring(start, i - start).ToLowerInvariant();
    }
}
