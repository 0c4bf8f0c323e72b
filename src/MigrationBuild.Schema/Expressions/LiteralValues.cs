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
            "bit" or "varbit" => ReadBits(text),
            "date" or "timestamp" or "timestamptz" or "time" => new StringConstant(DateTimeLiteral.Normalize(text, type.Name.Name)),
            "interval" when type.IntervalFields is null => new StringConstant(IntervalLiteral.Normalize(text)),
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

    private static Expression ReadBits(string text)
        => text.Length > 0 && text.All(c => c is '0' or '1') ? new BitStringConstant(text, false) : new StringConstant(text);

    public static BitStringConstant InBinary(BitStringConstant bits)
        => bits.IsHexadecimal
            ? new BitStringConstant(string.Concat(bits.Digits.Select(digit => Convert.ToString(Convert.ToInt32(digit.ToString(), 16), 2).PadLeft(4, '0'))), false)
            : bits;
}
