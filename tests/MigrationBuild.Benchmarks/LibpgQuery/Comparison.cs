using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Benchmarks.LibpgQuery;

/// <summary>
/// This parser and PostgreSQL's own, as the npm package <c>libpg-query</c> has it, over the same statements one by one: each is timed in its
/// own runtime, after a warm-up. WebAssembly is not native code; what the package measures is what who uses the package gets.
/// </summary>
internal static class Comparison
{
    private const string Package = "libpg-query@18.1.5";
    private const int Rounds = 15;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static void Run()
    {
        var workload = Workload.Joined();
        var file = new SourceFile(workload.Name, workload.Text);
        var statements = SqlParser.Split(file)
            .Where(statement => !statement.IsMetaCommand)
            .Select(statement => file.Substring(statement.Span))
            .Where(text => SqlParser.Parse(text).Diagnostics.IsEmpty)
            .ToList();
        var theirs = Measure(statements);
        var refused = theirs.Refused.ToHashSet();
        var common = statements.Where((_, index) => !refused.Contains(index)).ToList();
        var bytes = common.Sum(Encoding.UTF8.GetByteCount);

        Console.WriteLine();
        Console.WriteLine($"{common.Count} statements of {bytes} bytes one by one; {refused.Count} more that {Package} refuses are left out.");
        Console.WriteLine();
        Console.WriteLine("| | minimum | median | MB/s by the median |");
        Console.WriteLine("|---|---|---|---|");
        WriteRow("MigrationBuild: tokens", Time(common, statement => Lexer.Tokenize(statement)), bytes);
        WriteRow("MigrationBuild: tree", Time(common, statement => SqlParser.Parse(statement)), bytes);
        WriteRow("libpg_query in WebAssembly: tokens, as JavaScript's objects", theirs.Scan, bytes);
        WriteRow("libpg_query in WebAssembly: tree, as JavaScript's objects", theirs.Parse, bytes);
        WriteRow("libpg_query in WebAssembly: tree and its fingerprint, no objects", theirs.Fingerprint, bytes);
    }

    private static double[] Time(List<string> statements, Action<string> action)
    {
        // As many rounds to warm up as it takes until the runtime has compiled all that is hot.
        const int WarmUp = 40;
        var times = new List<double>();
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            statements.ForEach(action);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return [.. times.Skip(WarmUp)];
    }

    private static void WriteRow(string what, double[] times, long bytes)
    {
        var median = times.Order().ElementAt(times.Length / 2);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times.Min():F0} ms | {median:F0} ms | {bytes / 1e3 / median:F0} |"));
    }

    private static LibpgQueryTimes Measure(List<string> statements)
    {
        var folder = Path.Combine(
            typeof(Comparison).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
            "artifacts",
            "libpg-query");
        Directory.CreateDirectory(folder);
        Execute("npm", "install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", Package);
        var input = Path.Combine(folder, "statements.json");
        File.WriteAllText(input, JsonSerializer.Serialize(statements));
        var script = Path.Combine(AppContext.BaseDirectory, "libpg-query.mjs");
        return JsonSerializer.Deserialize<LibpgQueryTimes>(Execute("node", script, folder, input, Rounds.ToString(CultureInfo.InvariantCulture)), Json)!;
    }

    private static string Execute(string program, params string[] arguments)
    {
        // On Windows npm is a script, which only a shell finds.
        var start = OperatingSystem.IsWindows() && program == "npm"
            ? new ProcessStartInfo("cmd", ["/c", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
    }
}
