using System.Reflection;
using MigrationBuild.Npgsql.Applying;
using MigrationBuild.Npgsql.Reverting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using Npgsql;

namespace MigrationBuild.Npgsql;

/// <summary>
/// The migrations of a project, ready to be applied: embedded in its assembly, in a folder, or given. A bundle holds SQL and checksums
/// and no connection string.
/// </summary>
public sealed class MigrationBundle
{
    private const string ResourcePrefix = "migrations/";

    private MigrationBundle(MigrationDirectory directory) => Directory = directory;

    /// <summary>The files and their checksums.</summary>
    public MigrationDirectory Directory { get; }

    /// <summary>The migrations of a directory that has been read.</summary>
    /// <exception cref="BundleException">It is laid out for another tool.</exception>
    public static MigrationBundle FromDirectory(MigrationDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return Written(directory);
    }

    /// <summary>The migrations that the build has embedded under <c>migrations/</c>.</summary>
    /// <exception cref="BundleException">The assembly has none.</exception>
    public static MigrationBundle FromAssembly(Assembly assembly) => FromAssembly(assembly, ResourcePrefix);

    /// <summary>The migrations that the build has embedded under another name, as a project with several sets does.</summary>
    /// <exception cref="BundleException">The assembly has none.</exception>
    public static MigrationBundle FromAssembly(Assembly assembly, string prefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(prefix);
        var contents = assembly.GetManifestResourceNames()
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(resource => resource.Path.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(resource => resource.Path[prefix.Length..], resource => ReadResource(assembly, resource.Name), StringComparer.Ordinal);
        return contents.Count > 0
            ? FromContents(prefix.TrimEnd('/'), contents)
            : throw new BundleException(
                RuntimeDiagnostics.NoBundle,
                $"The assembly {assembly.GetName().Name} has no migrations embedded under {prefix}. Reference the package MigrationBuild in its " +
                "project and build it, or take the assembly that has the migrations: MigrationBundle.FromAssembly(typeof(SomeTypeThere).Assembly).");
    }

    /// <summary>The migrations in a folder on disk.</summary>
    /// <exception cref="BundleException">There is no such folder, or no migration in it.</exception>
    public static MigrationBundle FromFolder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!System.IO.Directory.Exists(path))
        {
            throw new BundleException(
                RuntimeDiagnostics.NoBundle, $"There is no directory {path}. Run this where the migrations are, or name them: --dir file://path/to/migrations");
        }

        // Its own files and those one folder down: no layout looks deeper.
        var root = new DirectoryInfo(path);
        var contents = root.EnumerateFiles().Concat(root.EnumerateDirectories().SelectMany(folder => folder.EnumerateFiles("*.sql")))
            .Where(file => file.Name == MigrationDirectory.SumFileName || file.Extension == ".sql" || file.Extension == ".toml")
            .ToDictionary(file => Path.GetRelativePath(path, file.FullName).Replace('\\', '/'), file => File.ReadAllBytes(file.FullName), StringComparer.Ordinal);
        return FromContents(path.Replace('\\', '/').TrimEnd('/'), contents);
    }

    /// <summary>Runs what the database has not had yet. Safe to call from any number of processes at once.</summary>
    /// <exception cref="MigrationException">See its subclasses.</exception>
    public async Task<ApplyResult> ApplyAsync(
        NpgsqlDataSource dataSource,
        ApplyOptions? options = null,
        IProgress<ApplyProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        Verify();
        return await new Applier(Directory, options ?? ApplyOptions.Default, progress, TimeProvider.System).ApplyAsync(dataSource, cancellationToken);
    }

    /// <summary>Compares the bundle with what the database remembers. Writes nothing.</summary>
    /// <exception cref="MigrationException">The bundle is damaged or the server cannot be asked.</exception>
    public async Task<MigrationStatus> StatusAsync(
        NpgsqlDataSource dataSource,
        ApplyOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        Verify();
        return await new Applier(Directory, options ?? ApplyOptions.Default, null, TimeProvider.System).StatusAsync(dataSource, cancellationToken);
    }

    /// <summary>
    /// Takes the newest migrations back by statements that are planned from the migrations themselves. It refuses where that is not sure to lead where the database came from, or loses data.
    /// </summary>
    /// <exception cref="MigrationException">See its subclasses.</exception>
    public async Task<DownResult> DownAsync(
        NpgsqlDataSource dataSource,
        DownOptions? options = null,
        IProgress<ApplyProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        Verify();
        return await new Reverter(Directory, options ?? DownOptions.Default, progress).RunAsync(dataSource, cancellationToken);
    }

    /// <summary>What another tool's directory holds is for that tool to run.</summary>
    private static MigrationBundle Written(MigrationDirectory directory) => MigrationLayouts.IsWritten(directory.Layout)
        ? new MigrationBundle(directory)
        : throw new BundleException(DirectoryReview.Foreign(directory));

    private static MigrationBundle FromContents(string label, Dictionary<string, byte[]> contents)
    {
        var layout = MigrationLayouts.Detect(contents.Keys);
        var files = contents
            .Where(content => MigrationLayouts.IsMigration(layout, content.Key))
            .Select(content => new MigrationFile(content.Key, content.Value));
        var sum = contents.TryGetValue(MigrationDirectory.SumFileName, out var bytes) ? System.Text.Encoding.UTF8.GetString(bytes) : null;
        return Written(MigrationDirectory.Create(layout, files, sum) with { Path = label });
    }

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private void Verify()
    {
        if (AtlasSum.Verify(Directory) is not { } mismatch)
        {
            return;
        }

        var what = mismatch.Reason switch
        {
            AtlasSumReason.Edited => $"{mismatch.FileName} is not what it was when {MigrationDirectory.SumFileName} was written",
            AtlasSumReason.Added => $"{mismatch.FileName} is not listed",
            AtlasSumReason.Removed => $"{mismatch.FileName} is listed and is gone",
            AtlasSumReason.Missing => $"there is no {MigrationDirectory.SumFileName}",
            _ => "the file contradicts itself, as after a merge",
        };
        var start = 0;
        for (var line = 1; line < mismatch.Line && start >= 0; line++)
        {
            start = Directory.SumSource.Text.IndexOf('\n', start) + 1;
        }

        throw new BundleException(new SourceDiagnostic(
            RuntimeDiagnostics.BundleDiffers,
            Directory.SumSource,
            new TextSpan(start, 0),
            $"The migrations are not what was checked in: {what}. Nothing was applied. Restore the files from version control; if the change " +
            "is meant, run 'dotnet migrations hash' and review it."));
    }
}
