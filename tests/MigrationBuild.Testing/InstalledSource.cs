using System.Globalization;

namespace MigrationBuild.Testing;

/// <summary>The newest server whose programs are on this machine, with a data directory of our own.</summary>
internal sealed class InstalledSource : PostgresSource
{
    private const string DebianRoot = "/usr/lib/postgresql";

    public override string Way => "server programs on this machine (build/ci/install-postgres.sh installs them on Debian and Ubuntu)";

    public override async Task<PostgresServer> StartAsync()
    {
        var programs = DebianPrograms() ?? ProgramsOnPath()
            ?? throw new ServerUnavailableException($"neither {DebianRoot}/*/bin nor the PATH has initdb and pg_ctl");
        return await PostgresCluster.StartAsync($"the installed server ({programs})", programs);
    }

    private static string? DebianPrograms() =>
        Directory.Exists(DebianRoot)
            ? Directory.GetDirectories(DebianRoot)
                .OrderByDescending(directory => double.TryParse(Path.GetFileName(directory), CultureInfo.InvariantCulture, out var v) ? v : 0)
                .Select(directory => Path.Combine(directory, "bin"))
                .FirstOrDefault(HasServer)
            : null;

    private static string? ProgramsOnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).FirstOrDefault(HasServer);

    private static bool HasServer(string directory)
    {
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return directory.Length > 0
            && new[] { "postgres", "initdb", "pg_ctl" }.All(name => File.Exists(Path.Combine(directory, name + suffix)));
    }
}
