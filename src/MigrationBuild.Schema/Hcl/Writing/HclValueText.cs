using System.Globalization;
using System.Text;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>Values as HCL expressions.</summary>
internal static class HclValueText
{
    public static string Quote(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var c in EscapeTemplates(text))
        {
            _ = c switch
            {
                '"' or '\\' => result.Append('\\').Append(c),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                _ when char.IsControl(c) => result.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }

    /// <summary>The text without the beginnings of interpolations and directives.</summary>
    public static string EscapeTemplates(string text) => text.Replace("${", "$${").Replace("%{", "%%{");

    public static string Sql(string sql) => $"sql({Quote(sql)})";

    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    public static string Boolean(bool value) => value ? "true" : "false";

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A word where it is one, else a string.</summary>
    public static string WordOrText(string text) => IsWord(text) ? text : Quote(text);

    /// <summary>Whether the text may stand as a name without quotes.</summary>
    public static bool IsWord(string text) =>
        text.Length > 0
        && (text[0] == '_' || IsLetter(text[0]))
        && text.All(c => c is '_' or (>= '0' and <= '9') || IsLetter(c))
        && text is not ("true" or "false" or "null");

    public static string? Expression(SqlExpression? expression) => expression is null ? null : DdlWriter.Text(expression);

    /// <summary>A default: a literal where it is one, else SQL.</summary>
    public static string? Default(SqlExpression? value) => value is null ? null : Literal(value.Canonical) ?? Sql(DdlWriter.Text(value));

    /// <summary>The number as its reader writes it into SQL.</summary>
    public static string NumberText(decimal number) => new HclNumberValue(default, number).ToString();

    private static string? Literal(string canonical) =>
        decimal.TryParse(canonical, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? NumberText(number) == canonical ? canonical : null
            : SqlParser.ParseExpression(new SourceFile("", canonical)).Node switch
            {
                StringConstant text => Quote(text.Value),
                BooleanConstant boolean => Boolean(boolean.Value),
                _ => null,
            };

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
