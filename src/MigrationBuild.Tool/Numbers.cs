using System.CommandLine.Parsing;
using System.Globalization;

namespace MigrationBuild.Tool;

/// <summary>Reads whole numbers within bounds.</summary>
internal static class Numbers
{
    public static Func<ArgumentResult, int> Parser(int least, string example) => result =>
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least)
        {
            return value;
        }

        result.AddError($"'{text}' does not fit here. Write a whole number from {least.ToString(CultureInfo.InvariantCulture)} on, such as {example}.");
        return least;
    };
}
