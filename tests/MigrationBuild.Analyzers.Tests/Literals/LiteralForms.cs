using System.Text;

namespace MigrationBuild.Analyzers.Tests.Literals;

/// <summary>Writes a value in every way that C# can write it.</summary>
internal sealed class LiteralForms(Random random)
{
    private static readonly string[] Pieces =
    [
        "a", "Z", " ", "\n", "\r\n", "\t", "\"", "\"\"", "\\", "{", "}", "{{", "}}", "é", "\u2028", "😀", "'", ";", "--", "$1", "%", "0", "F", "\0", "\u001b",
    ];

    public string Value(int pieces) => string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));

    /// <summary>Each form's name, its code, and the value it must have; a hole is written <c>x</c> in the code.</summary>
    public IEnumerable<(string Form, string Code, string Value)> Of(string value)
    {
        const char Hole = '\uFFFC';
        yield return ("regular", $"\"{Regular(value, false)}\"", value);
        yield return ("regular, UTF-8", $"\"{Regular(value, false)}\"u8", value);
        yield return ("verbatim", $"@\"{Verbatim(value, false)}\"", value);
        yield return ("verbatim, UTF-8", $"@\"{Verbatim(value, false)}\"u8", value);
        yield return ("interpolated", $"$\"{Regular(value, true)}\"", value);
        yield return ("interpolated with a hole", $"$\"{Regular(value, true)}{{x + 1,5:N2}}{Regular(value, true)}\"", value + Hole + value);
        yield return ("interpolated verbatim", $"$@\"{Verbatim(value, true)}{{x}}\"", value + Hole);
        yield return ("verbatim interpolated", $"@$\"{{x}}{Verbatim(value, true)}\"", Hole + value);
        yield return ("concatenated", $"\"{Regular(value, false)}\" + (@\"{Verbatim(value, false)}\"\n  /* c */ + $\"{{x}}\")", value + value + Hole);
        yield return ("concatenated with a variable", $"@\"{Verbatim(value, false)}\" + x", value + Hole);
        foreach (var raw in Raw(value.Replace('\u2028', 'x')))
        {
            yield return raw;
        }
    }

    private IEnumerable<(string Form, string Code, string Value)> Raw(string value)
    {
        const char Hole = '\uFFFC';
        var line = value.Replace("\r", "").Replace("\n", "").Trim('"', '{', '}');
        var quotes = new string('"', Math.Max(3, Math.Max(LongestRun(value, '"'), LongestRun(line, '"')) + 1));
        var dollars = new string('$', new[] { value, line }.Max(v => Math.Max(LongestRun(v, '{'), LongestRun(v, '}'))) + 1);
        var hole = new string('{', dollars.Length) + "x" + new string('}', dollars.Length);
        if (line.Length > 0)
        {
            yield return ("raw on a line", quotes + line + quotes, line);
            yield return ("raw on a line, UTF-8", quotes + line + quotes + "u8", line);
            yield return ("raw on a line with a hole", $"{dollars}{quotes} {line} {hole} {quotes}", $" {line} {Hole} ");
        }

        var indentation = new string(' ', random.Next(0, 6));
        var newLine = random.Next(2) == 0 ? "\n" : "\r\n";
        if (!value.EndsWith('\r'))
        {
            var body = Indent(value, indentation);
            yield return ("raw", quotes + newLine + body + newLine + indentation + quotes, value);
            yield return ("raw, UTF-8", quotes + newLine + body + newLine + indentation + quotes + "u8", value);
            yield return (
                "raw with a hole",
                $"{dollars}{quotes}{newLine}{indentation} {hole} {newLine}{body}{newLine}{indentation}{quotes}",
                $" {Hole} {newLine}{value}");
        }
    }

    /// <summary>A blank line may go without the indentation.</summary>
    private string Indent(string value, string indentation)
    {
        var lines = value.Split('\n').Select(line => line.Trim('\r').Length == 0 && random.Next(2) == 0 ? line : indentation + line);
        return string.Join('\n', lines);
    }

    private string Regular(string value, bool doubledBraces)
    {
        var code = new StringBuilder();
        foreach (var c in value)
        {
            code.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => Either("\\n", "\\u000A"),
                '\r' => "\\r",
                '\u2028' => "\\u2028",
                '\0' => Either("\\0", "\\x0000"),
                '\u001b' => Either("\\e", "\\x001B"),
                '{' when doubledBraces => "{{",
                '}' when doubledBraces => "}}",
                'a' => Either("a", "\\x0061"),
                'Z' => "\\U0000005A",
                _ => c.ToString(),
            });
        }

        return code.ToString();
    }

    private static string Verbatim(string value, bool doubledBraces)
    {
        var code = value.Replace("\"", "\"\"");
        return doubledBraces ? code.Replace("{", "{{").Replace("}", "}}") : code;
    }

    private string Either(string one, string other) => random.Next(2) == 0 ? one : other;

    private static int LongestRun(string value, char c)
    {
        var (longest, run) = (0, 0);
        foreach (var each in value)
        {
            run = each == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
