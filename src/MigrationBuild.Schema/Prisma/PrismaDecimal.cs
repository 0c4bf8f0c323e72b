using System.Globalization;

namespace MigrationBuild.Schema.Prisma;

/// <summary>Numbers of any size in plain notation.</summary>
internal static class PrismaDecimal
{
    private const int MaximumExponent = 10_000;

    /// <summary>The number without exponent, leading zeros or plus sign, its trailing zeros kept; null where the text is no number.</summary>
    public static string? Normalize(string text)
    {
        var position = 0;
        var isNegative = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is '-' or '+')
        {
            position++;
        }

        var whole = TakeDigits(text, ref position);
        var fraction = "";
        if (position < text.Length && text[position] == '.')
        {
            position++;
            fraction = TakeDigits(text, ref position);
        }

        if (whole.Length + fraction.Length == 0 || !TryTakeExponent(text, ref position, out var exponent) || position != text.Length)
        {
            return null;
        }

        return Write(isNegative, whole + fraction, whole.Length + exponent);
    }

    private static string TakeDigits(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return text.Substring(start, position - start);
    }

    private static bool TryTakeExponent(string text, ref int position, out int exponent)
    {
        exponent = 0;
        if (position >= text.Length || text[position] is not ('e' or 'E'))
        {
            return true;
        }

        var digits = text.Substring(position + 1);
        position = text.Length;
        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) && Math.Abs(exponent) <= MaximumExponent;
    }

    private static string Write(bool isNegative, string digits, int point)
    {
        if (point <= 0)
        {
            digits = new string('0', 1 - point) + digits;
            point = 1;
        }

        digits = digits.PadRight(point, '0');
        var whole = digits.Substring(0, point).TrimStart('0');
        var fraction = digits.Substring(point);
        var isZero = digits.All(digit => digit == '0');
        return (isNegative && !isZero ? "-" : "") + (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction);
    }
}
