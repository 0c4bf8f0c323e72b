using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MigrationBuild.Analyzers.Literals;

/// <summary>
/// A stretch of a string's value that one C# token writes: a whole literal, or the text between two holes of an interpolated one.
/// </summary>
/// <param name="ValueSpan">Which part of the value it writes.</param>
/// <param name="SourceStart">Where in the source its first character stands, or would stand.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Dollars">How many dollar signs open the literal: 0 where it is not interpolated. As many braces open a hole.</param>
/// <param name="Indentation">What stands before each line of a multi-line raw literal and is not part of its value.</param>
/// <param name="NewLine">The line end that the literal's lines have.</param>
public sealed record LiteralSegment(TextSpan ValueSpan, int SourceStart, LiteralKind Kind, int Dollars, string Indentation, string NewLine)
{
    /// <summary>Writes a text as this token must write it, or null where it cannot.</summary>
    /// <param name="text">What the value shall hold.</param>
    /// <param name="escapeFirst">The first character must not be read together with what stands before it.</param>
    public string? Encode(string text, bool escapeFirst) => Kind switch
    {
        LiteralKind.Regular => EncodeRegular(text, escapeFirst),
        LiteralKind.Verbatim => DoubleBraces(text.Replace("\"", "\"\"")),
        LiteralKind.RawSingleLine => IsRawSafe(text) ? text : null,
        _ => EncodeLines(text.Replace("\r\n", "\n").Split('\n')),
    };

    private string? EncodeLines(string[] lines) => lines.All(IsRawSafe) ? string.Join(NewLine + Indentation, lines) : null;

    private string EncodeRegular(string text, bool escapeFirst)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            result.Append(c switch
            {
                _ when i == 0 && escapeFirst => Unicode(c),
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' => Unicode(c),
                _ => c.ToString(),
            });
        }

        return DoubleBraces(result.ToString());
    }

    private string DoubleBraces(string text) => Dollars == 0 ? text : text.Replace("{", "{{").Replace("}", "}}");

    /// <summary>A raw literal has no escapes: a quote or, where it is interpolated, a brace could end up in a longer run.</summary>
    private bool IsRawSafe(string line) =>
        line.IndexOf('"') < 0 && (Dollars == 0 || line.IndexOfAny(['{', '}']) < 0) && !line.Any(SyntaxFacts.IsNewLine);

    private static string Unicode(char c) => "\\u" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
}
