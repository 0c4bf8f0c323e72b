using System.CommandLine;
using System.CommandLine.Parsing;

namespace MigrationBuild.Tool;

/// <summary>What is wrong with a command line, a line each, and where its help is.</summary>
internal static class UsageErrors
{
    /// <summary>What a person types to run us.</summary>
    private static string Program => Bundles.Beside is null ? "dotnet migrations" : "./migrate";

    /// <summary>The words that look like options and are none. Without this, <c>diff --nmae x</c> would write a migration named <c>nmae</c>.</summary>
    public static IReadOnlyList<string> UnknownOptions(ParseResult parsed) =>
        parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', '-' or (>= 'a' and <= 'z'), ..])
            .Select(token => token.Value)
            .ToList();

    public static void Write(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult;
        var unknown = UnknownOptions(parsed);
        var lines = unknown.Count > 0
            ? unknown.Select(option => $"'{option}' is no option of '{NameOf(command)}'.")
            : parsed.UnmatchedTokens.Count > 0 && command.Command.Subcommands.Count > 0
                ? [$"'{parsed.UnmatchedTokens[0]}' is none of {string.Join(", ", command.Command.Subcommands.Select(verb => verb.Name))}."]
                : parsed.Errors.Select(found => OneLine(found.Message));
        foreach (var line in lines.Distinct(StringComparer.Ordinal))
        {
            error.WriteLine($"error: {line}");
        }

        error.WriteLine($"Run '{NameOf(command)} --help' to see what there is.");
    }

    /// <summary>Whether nothing is wrong but that no verb was said.</summary>
    public static bool LacksVerb(ParseResult parsed) =>
        parsed.UnmatchedTokens.Count == 0 && parsed.CommandResult.Command is { Action: null, Subcommands.Count: > 0 };

    private static string NameOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : Program;

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal).TrimEnd();
}
