using System.Text.Json;
using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

/// <summary>What a run did to a database, or why it did not: for both ways, forward and back.</summary>
internal static class RunJson
{
    /// <summary>From where to where, with a member for each file.</summary>
    public static void Write<TFile>(Utf8JsonWriter json, string? from, string? to, bool dryRun, IEnumerable<TFile> files, Action<TFile> file)
    {
        json.WriteString("from", from);
        json.WriteString("to", to);
        json.WriteBoolean("dryRun", dryRun);
        json.WriteObjects("files", files, file);
    }

    /// <summary>How long a file took.</summary>
    public static void WriteDuration(Utf8JsonWriter json, TimeSpan duration) => json.WriteNumber("milliseconds", Math.Round(duration.TotalMilliseconds, 1));

    /// <summary>Runs, and writes the result, or what kept it from one.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="run">Gives the result in JSON, and what it met on the way, if anything.</param>
    public static async Task<int> WriteAsync(TextWriter output, Func<Task<(string Json, MigrationException? Problem)>> run)
    {
        try
        {
            var (json, problem) = await run();
            await output.WriteLineAsync(json);
            return (int)(problem is null ? ExitCode.Fine : Failures.ExitCodeOf(problem));
        }
        catch (MigrationException e)
        {
            await output.WriteLineAsync(ErrorJson.Write(e));
            return (int)Failures.ExitCodeOf(e);
        }
    }
}
