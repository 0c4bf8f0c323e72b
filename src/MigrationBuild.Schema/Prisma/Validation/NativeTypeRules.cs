using System.Globalization;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Prisma.Validation;

/// <summary>The arguments of native types.</summary>
internal static class NativeTypeRules
{
    private const int MaximumPrecision = 1000;
    private const int MaximumFractionDigits = 6;

    public static string? FindArgumentCountFault(NativeType type, EquatableArray<string> arguments)
    {
        var most = type.Arguments switch
        {
            NativeTypeArguments.None => 0,
            NativeTypeArguments.PrecisionAndScale => 2,
            _ => 1,
        };
        return arguments.Count > most ? $"{type.Name} takes {(most == 0 ? "no argument" : most == 1 ? "one argument at most" : "precision and scale")}." : null;
    }

    public static string? FindArgumentFault(NativeType type, EquatableArray<string> arguments)
    {
        if (arguments.IsEmpty)
        {
            return null;
        }

        var numbers = arguments.Select(Parse).ToList();
        if (numbers.Contains(null))
        {
            return $"{type.Name} takes whole numbers from 0, not ({string.Join(",", arguments)}).";
        }

        return type.Arguments switch
        {
            NativeTypeArguments.BitLength when numbers[0] == 0 => $"The length of {type.Name} is 1 or more.",
            NativeTypeArguments.FractionDigits when numbers[0] > MaximumFractionDigits => $"{type.Name} keeps 0 to 6 digits of a second.",
            NativeTypeArguments.PrecisionAndScale => FindDecimalFault(numbers),
            _ => null,
        };
    }

    private static string? FindDecimalFault(List<uint?> numbers)
    {
        if (numbers.Count != 2)
        {
            return "Decimal takes precision and scale, or nothing.";
        }

        if (numbers[1] > numbers[0])
        {
            return "The scale of a Decimal is not greater than its precision.";
        }

        return numbers[0] is 0 or > MaximumPrecision ? "The precision of a Decimal is 1 to 1000." : null;
    }

    private static uint? Parse(string text) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
