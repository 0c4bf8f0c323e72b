using System.Globalization;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>
/// The constants that string literals become when a type's input function reads them, as <c>get_const_expr</c> would print them without the type's name.
/// </summary>
internal static class LiteralValues
{
    private static readonly string[] TrueWords = ["t", "tr", "tru", "true", "y", "ye", "yes", "on", "1"];
    private static readonly string[] FalseWords = ["f", "fa", "fal", "fals", "false", "n", "no", "of", "off", "0"];

    /// <summary>The constant of that type that the text means; the text as it is where the type's rules are not known here.</summary>
    public static Expression Read(string text, DataType type)
    {
        if (!type.IsBuiltIn)
        {
            return new StringConstant(text);
        }

        if (type.IsArray)
        {
            return new StringConstant(ArrayLiteral.Normalize(text, type));
        }

        return type.Name.Name switch
        {
            "bool" => ReadBoolean(text),
            "int4" => ReadInteger(text),
            "int8" => ReadBigInteger(text),
            "numeric" => ReadNumeric(text),
            "uuid" => new StringConstant(NormalizeUuid(text)),
            "jsonb" => new StringConstant(JsonLiteral.Normalize(text)),
            "date" or "timestamp" or "timestamptz" => new StringConstant(NormalizeDate(text, type.Name.Name)),
            _ => new StringConstant(text),
        };
    }

    private static Expression ReadBoolean(string text)
    {
        var word = text.Trim().ToLowerInvariant();
        return Array.IndexOf(TrueWords, word) >= 0
            ? new BooleanConstant(true)
            : Array.IndexOf(FalseWords, word) >= 0
                ? new BooleanConstant(false)
                : new StringConstant(text);
    }

    private static Expression ReadInteger(string text)
        => int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? new NumericConstant(value.ToString(CultureInfo.InvariantCulture))
            : new StringConstant(text);

    /// <summary>A number beyond <c>integer</c> is a <c>bigint</c> without being told so.</summary>
    private static Expression ReadBigInteger(string text)
    {
        if (!long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return new StringConstant(text);
        }

        var digits = value.ToString(CultureInfo.InvariantCulture);
        return value is > int.MaxValue or < int.MinValue ? new NumericConstant(digits) : new StringConstant(digits);
    }

    /// <summary>A number with a point, or beyond <c>bigint</c>, is <c>numeric</c> without being told so.</summary>
    private static Expression ReadNumeric(string text)
    {
        var digits = text.Trim();
        var isNumber = digits.Length > 0 && digits.Skip(digits[0] is '-' or '+' ? 1 : 0).All(c => c is (>= '0' and <= '9') or '.');
        if (!isNumber || digits.Count(c => c == '.') > 1)
        {
            return new StringConstant(text);
        }

        digits = digits.TrimStart('+');
        return digits.Contains('.') || !long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? new NumericConstant(digits)
            : new StringConstant(digits);
    }

    private static string NormalizeUuid(string text)
        => Guid.TryParse(text.Trim(), out var value) ? value.ToString("D", CultureInfo.InvariantCulture) : text;

    /// <summary>ISO dates only: <c>2020-1-1</c> is <c>2020-01-01</c>, and a timestamp has a time. The words <c>now</c>, <c>infinity</c> stay.</summary>
    private static string NormalizeDate(string text, string type)
    {
        var value = text.Trim();
        if (!DateTime.TryParseExact(
            value,
            ["yyyy-M-d", "yyyy-M-d H:mm", "yyyy-M-d H:mm:ss", "yyyy-M-dTH:mm:ss", "yyyy-M-d H:mm:ss.FFFFFF", "yyyy-M-dTH:mm:ss.FFFFFF"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date))
        {
            return text;
        }

        return date.ToString(type == "date" ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture);
    }
}
