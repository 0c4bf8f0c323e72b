using System.Text;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Array constants as <c>array_out</c> prints them: no blanks between elements, quotes only where an element needs them.</summary>
internal static class ArrayLiteral
{
    /// <summary>The text in the form that the server keeps; the text as it is where it is not a one-dimensional array.</summary>
    public static string Normalize(string text, DataType type)
    {
        if (Split(text.Trim()) is not { } elements)
        {
            return text;
        }

        return "{" + string.Join(",", elements.Select(element => Print(element, type.Element()))) + "}";
    }

    private static string Print((string Text, bool Quoted) element, DataType type)
    {
        if (!element.Quoted && element.Text.Equals("NULL", StringComparison.OrdinalIgnoreCase))
        {
            return "NULL";
        }

        var value = LiteralValues.Read(element.Text, type) switch
        {
            StringConstant constant => constant.Value,
            NumericConstant constant => constant.Text,
            BooleanConstant constant => constant.Value ? "t" : "f",
            _ => element.Text,
        };
        var needsQuotes = value.Length == 0
            || value.Equals("NULL", StringComparison.OrdinalIgnoreCase)
            || value.Any(c => c is '"' or '\\' or '{' or '}' or ',' || char.IsWhiteSpace(c));
        return needsQuotes ? "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"" : value;
    }

    private static List<(string Text, bool Quoted)>? Split(string text)
    {
        if (text.Length < 2 || text[0] != '{' || text[text.Length - 1] != '}')
        {
            return null;
        }

        var elements = new List<(string, bool)>();
        var current = new StringBuilder();
        var isQuoted = false;
        var inQuotes = false;
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length)
            {
                current.Append(text[++i]);
                isQuoted = true;
            }
            else if (c == '"')
            {
                inQuotes = !inQuotes;
                isQuoted = true;
            }
            else if (inQuotes)
            {
                current.Append(c);
            }
            else if (c == ',' || i == text.Length - 1)
            {
                var element = isQuoted ? current.ToString() : current.ToString().Trim();
                if (element.Length > 0 || isQuoted || c == ',' || elements.Count > 0)
                {
                    elements.Add((element, isQuoted));
                }

                current.Clear();
                isQuoted = false;
            }
            else if (c is '{' or '}')
            {
                return null;
            }
            else if (!isQuoted || !char.IsWhiteSpace(c))
            {
                current.Append(c);
            }
        }

        return inQuotes ? null : elements;
    }
}
