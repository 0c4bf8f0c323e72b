namespace MigrationBuild.Tool.Tests;

/// <summary>A migrations directory on disk for one test, with its checksums.</summary>
internal sealed class MigrationsFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("mb-tool-").FullName;

    public MigrationsFolder() => Directory.CreateDirectory(Path);

    public string Path => System.IO.Path.Combine(_root, "migrations");

    public static async Task<MigrationsFolder> CreateAsync(params (string Name, string Sql)[] files)
    {
        var folder = new MigrationsFolder();
        await folder.WriteAsync(files);
        return folder;
    }

    public async Task WriteAsync(params (string Name, string Sql)[] files)
    {
        foreach (var (name, sql) in files)
        {
            await File.WriteAllTextAsync(System.IO.Path.Combine(Path, name), sql);
        }

        Assert.That((await Invocation.RunAsync("hash", "--dir", Path)).ExitCode, Is.Zero);
    }

    /// <summary>The path of a file as messages show it, cut to what does not change from run to run.</summary>
    public string Relative(string text) => text.Replace(_root + "/", "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
