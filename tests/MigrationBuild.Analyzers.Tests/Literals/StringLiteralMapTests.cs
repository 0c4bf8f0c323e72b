using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MigrationBuild.Analyzers.Literals;

namespace MigrationBuild.Analyzers.Tests.Literals;

public sealed class StringLiteralMapTests
{
    private static StringLiteralMap Map(string code, Func<ExpressionSyntax, string?>? constantValue = null)
    {
        var map = StringLiteralMap.TryCreate(Parse(code), constantValue ?? (_ => null));
        Assert.That(map, Is.Not.Null, code);
        return map!;
    }

    private static ExpressionSyntax Parse(string code) =>
        SyntaxFactory.ParseExpression(code, options: new CSharpParseOptions(LanguageVersion.Preview));

    [Test]
    public void Every_character_of_a_generated_value_is_mapped_to_where_it_is_written([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var forms = new LiteralForms(random);
        var read = 0;
        for (var i = 0; i < 150; i++)
        {
            foreach (var (form, code, value) in forms.Of(forms.Value(random.Next(0, 14))))
            {
                var problem = FindProblem(code, value);
                Assert.That(problem, Is.Null, $"{form}: {code}");
                read++;
            }
        }

        Assert.That(read, Is.GreaterThan(1500));
    }

    private static string? FindProblem(string code, string value)
    {
        var expression = Parse(code);
        // \e is newer than the compiler that the tests run on.
        if (expression.GetDiagnostics().Any(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error))
        {
            return code.Contains("\\e", StringComparison.Ordinal) ? null : expression.GetDiagnostics().First().ToString();
        }

        var map = Map(code);
        if (map.Value != value)
        {
            return $"its value was read as {map.Value}";
        }

        var last = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var span = map.Map(i, 1);
            if (span.Start < last || span.End > code.Length || span.IsEmpty)
            {
                return $"character {i} is at {span} after {last}";
            }

            if (span.Length == 1 && code[span.Start] != value[i] && value[i] != StringLiteralMap.Hole)
            {
                return $"character {i} is mapped to {code[span.Start]}";
            }

            last = span.Start;
        }

        return null;
    }

    [Test]
    public void An_edit_in_any_form_changes_the_value_as_asked_and_nothing_else([Range(1, 10)] int seed)
    {
        var random = new Random(seed);
        var forms = new LiteralForms(random);
        var made = 0;
        for (var i = 0; i < 100; i++)
        {
            foreach (var (form, code, value) in forms.Of(forms.Value(random.Next(0, 10))))
            {
                if (Parse(code).ContainsDiagnostics)
                {
                    continue;
                }

                var start = random.Next(0, value.Length + 1);
                var length = random.Next(0, Math.Min(3, value.Length - start) + 1);
                var text = random.Next(3) == 0 ? forms.Value(3) : "F CONCURRENTLY";
                if (SplitsSurrogates(value, start) || SplitsSurrogates(value, start + length) || Map(code).Edit(start, length, text) is not { } edit)
                {
                    continue;
                }

                made++;
                var edited = SourceText.From(code).WithChanges(edit).ToString();
                var expected = value.Remove(start, length).Insert(start, text);
                Assert.That(Map(edited).Value.Replace("\r", ""), Is.EqualTo(expected.Replace("\r", "")), $"{form}: {code} with {edit}");
            }
        }

        Assert.That(made, Is.GreaterThan(500));
    }

    private static bool SplitsSurrogates(string value, int position) => position < value.Length && char.IsLowSurrogate(value[position]);

    [TestCase("\"DROP \" + \"TABLE t\"", "P TAB", "P \" + \"TAB")]
    [TestCase("\"a\\u0044ROP\"", "DROP", "\\u0044ROP")]
    [TestCase("\"\"\"\n    DROP\n      TABLE\n    \"\"\"", "DROP\n  TABLE", "DROP\n      TABLE")]
    [TestCase("$\"DROP {x} CASCADE\"", "\uFFFC CASCADE", "{x} CASCADE")]
    public void A_part_of_the_value_is_found_in_the_source(string code, string part, string source)
    {
        var map = Map(code);
        var span = map.Map(map.Value.IndexOf(part, StringComparison.Ordinal), part.Length);
        Assert.That(code.Substring(span.Start, span.Length), Is.EqualTo(source));
    }

    [Test]
    public void A_constant_is_read_as_its_value_and_maps_to_its_name()
    {
        var map = Map("$\"DROP TABLE {Table};\"", e => e.ToString() == "Table" ? "users" : null);
        Assert.That(map.Value, Is.EqualTo("DROP TABLE users;"));
        Assert.That(map.Map(map.Value.IndexOf("users", StringComparison.Ordinal), 5), Is.EqualTo(new TextSpan(13, 7)));
    }

    [Test]
    public void A_hole_with_a_format_is_no_constant()
    {
        Assert.That(Map("$\"{Table,10}\"", _ => "users").Value, Is.EqualTo("\uFFFC"));
    }

    [Test]
    public void An_edit_across_two_tokens_is_refused()
    {
        Assert.That(Map("\"DROP \" + \"TABLE t\"").Edit(3, 4, "x"), Is.Null);
        Assert.That(Map("$\"DROP {x} t\"").Edit(4, 3, "x"), Is.Null);
    }

    [Test]
    public void An_edit_that_a_raw_literal_cannot_write_is_refused()
    {
        Assert.That(Map("\"\"\"DROP TABLE t\"\"\"").Edit(4, 0, "\n"), Is.Null);
        Assert.That(Map("\"\"\"DROP TABLE t\"\"\"").Edit(12, 0, "\""), Is.Null);
        Assert.That(Map("$$\"\"\"DROP TABLE t\"\"\"").Edit(12, 0, "{"), Is.Null);
    }

    [Test]
    public void A_line_added_to_a_raw_literal_is_indented()
    {
        const string Code = "\"\"\"\n    DROP TABLE t;\n    \"\"\"";
        var edit = Map(Code).Edit(0, 0, "-- note\n");
        Assert.That(SourceText.From(Code).WithChanges(edit!.Value).ToString(), Is.EqualTo("\"\"\"\n    -- note\n    DROP TABLE t;\n    \"\"\""));
    }

    [Test]
    public void A_hex_escape_does_not_swallow_what_is_inserted_behind_it()
    {
        var edit = Map("\"\\x41 \"").Edit(1, 0, "B");
        Assert.That(SourceText.From("\"\\x41 \"").WithChanges(edit!.Value).ToString(), Is.EqualTo("\"\\x41\\u0042 \""));
    }

    [TestCase("\"DROP \\u12\"")]
    [TestCase("\"DROP")]
    [TestCase("@\"DROP")]
    [TestCase("\"\"\"\nDROP")]
    [TestCase("$\"DROP {")]
    [TestCase("\"\\U00FFFFFF\"")]
    [TestCase("name")]
    public void What_is_no_well_formed_literal_is_not_read(string code)
    {
        Assert.That(StringLiteralMap.TryCreate(Parse(code), _ => null), Is.Null);
    }
}
