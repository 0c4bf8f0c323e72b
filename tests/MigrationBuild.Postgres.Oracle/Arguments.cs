using System.Globalization;
using MigrationBuild.Postgres.Oracle.Answers;

namespace MigrationBuild.Postgres.Oracle;

/// <summary>A verb and its options, each a name and a value.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    public Arguments(string[] arguments)
    {
        Verb = arguments.FirstOrDefault() ?? "";
        for (var i = 1; i < arguments.Length; i += 2)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == arguments.Length)
            {
                throw new OracleException($"'{arguments[i]}' is no option with a value");
            }

            _options.Add(arguments[i][2..], arguments[i + 1]);
        }
    }

    public string Verb { get; }

    public string? GetText(string name) => _options.GetValueOrDefault(name);

    public int GetNumber(string name, int otherwise)
        => _options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
