using System.CommandLine.Parsing;
using System.Globalization;

namespace MigrationBuild.Tool;

/// <summary>Reads lengths of time as people write them: <c>500ms</c>, <c>10s</c>, <c>1.5m</c>, <c>1h</c>; a bare number is seconds.</summary>
internal static class Durations
{
    private static readonly (string Unit, double Seconds)[] Units = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)];

    public static TimeSpan? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var (unit, seconds) = Array.Find(Units, unit => text.EndsWith(unit.Unit, StringComparison.Ordinal));
        var number = unit is null ? text : text[..^unit.Length];
        if (double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return TimeSpan.FromSeconds(value * (unit is null ? 1 : seconds));
        }

        result.AddError($"'{text}' is no length of time. Write it as 500ms, 10s, 2m or 1h.");
        return null;
    }
}
