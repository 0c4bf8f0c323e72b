using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Expressions;

/// <summary>The functions of <c>pg_catalog</c> that expressions call.</summary>
public static partial class BuiltInFunctions
{
    private static readonly IReadOnlyList<FunctionSignature> None = [];

    private static readonly Dictionary<string, IReadOnlyList<FunctionSignature>> ByName = Parse(Table)
        .GroupBy(signature => signature.Name)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<FunctionSignature>)[.. group], StringComparer.Ordinal);

    public static bool Contains(string name) => ByName.ContainsKey(name);

    /// <summary>The overloads of that name; empty where there is none.</summary>
    public static IReadOnlyList<FunctionSignature> Find(string name) => ByName.TryGetValue(name, out var overloads) ? overloads : None;

    private static IEnumerable<FunctionSignature> Parse(string table)
    {
        var result = "";
        foreach (var word in table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[word.Length - 1] == ':')
            {
                result = word.Substring(0, word.Length - 1);
                continue;
            }

            var open = word.IndexOf('(');
            var arguments = word.Substring(open + 1, word.Length - open - 2).Split([','], StringSplitOptions.RemoveEmptyEntries);
            yield return new FunctionSignature(
                word.Substring(0, open).TrimEnd('!'),
                arguments.Select(argument => argument.TrimEnd('?', '*')).ToEquatableArray(),
                result.TrimEnd('*'),
                arguments.Count(argument => argument[argument.Length - 1] == '?'),
                arguments.Any(argument => argument[argument.Length - 1] == '*'),
                word[open - 1] == '!',
                result[result.Length - 1] == '*');
        }
    }
}
