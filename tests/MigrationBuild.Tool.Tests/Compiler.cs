using System.Diagnostics;
using System.Reflection;

namespace MigrationBuild.Tool.Tests;

/// <summary>The C# compiler of the SDK with the analyzer, as a build calls it.</summary>
internal static class Compiler
{
    private static readonly string Program =
        typeof(Compiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Compiler").Value!;

    /// <summary>What the analyzer reports of the files, a line each; paths as they are given.</summary>
    public static async Task<string> AnalyzeAsync(string folder, IEnumerable<string> sql, IEnumerable<string> configs)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "Empty.cs"), "class Empty { }");
        var binaries = AppContext.BaseDirectory;
        string[] arguments =
        [
            "exec", Program, "-noconfig", "-nostdlib", "-nologo", "-target:library", "-out:" + Path.Combine(folder, "empty.dll"),
            "-reference:" + typeof(object).Assembly.Location,
            .. new[] { "Analyzers", "Linting", "Schema", "Postgres" }.Select(name => $"-analyzer:{Path.Combine(binaries, $"MigrationBuild.{name}.dll")}"),
            .. sql.Select(path => "-additionalfile:" + path),
            .. configs.Select(path => "-analyzerconfig:" + path),
            "Empty.cs",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
