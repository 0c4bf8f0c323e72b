using System.Diagnostics;

namespace MigrationBuild.EndToEnd.Tests;

/// <summary>Runs <c>dotnet</c> as a person would from a terminal.</summary>
internal static class DotNet
{
    public static CommandResult Run(string directory, params string[] arguments) => Start(directory, null, arguments).Wait();

    public static RunningCommand Start(string directory, IReadOnlyDictionary<string, string>? environment, params string[] arguments) =>
        RunningCommand.Start("dotnet", directory, arguments, start =>
        {
            // What the test runner has set for itself is not what a terminal has.
            foreach (var name in start.Environment.Keys.Where(IsOfTestRun).ToList())
            {
                start.Environment.Remove(name);
            }

            start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
            start.Environment["DOTNET_NOLOGO"] = "1";
            start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
            start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
            foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            {
                start.Environment[name] = value;
            }
        });

    private static bool IsOfTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) ||
        name is "CI" or "ContinuousIntegrationBuild" or "Configuration" or "Platform" or "DOTNET_HOST_PATH";
}
