using System.Text.RegularExpressions;

namespace MigrationBuild.Tool.Tests;

/// <summary>The tool run within the test's process.</summary>
internal sealed record Invocation(int ExitCode, string Output, string Error)
{
    /// <summary>Times differ from run to run, so they read <c>N ms</c> and <c>TIME</c> here.</summary>
    public static async Task<Invocation> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, output, error);
        return new Invocation(exitCode, Normalize(output.ToString()), Normalize(error.ToString()));
    }

    private static string Normalize(string text) => Regex.Replace(
        Regex.Replace(text, @"\b(?:\d+ ms|\d+\.\d s)(?=[).])", "N ms"), @"\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$", "TIME", RegexOptions.Multiline);
}
