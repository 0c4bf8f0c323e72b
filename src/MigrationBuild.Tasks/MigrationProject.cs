using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Generation;
using MigrationBuild.Tasks.Files;
using MigrationBuild.Tasks.Git;

namespace MigrationBuild.Tasks;

/// <summary>The migrations of a project on disk: schema files, a directory, and what is done with them.</summary>
/// <param name="Directory">Full path. It need not exist.</param>
/// <param name="SchemaFiles">Full paths in the order in which they are merged.</param>
public sealed record MigrationProject(string Directory, EquatableArray<string> SchemaFiles, GenerationSettings Settings)
{
    private static readonly TimeSpan LockTimeout = TimeSpan.FromMinutes(1);

    /// <summary>The layout of the directory; null for the one that its files show.</summary>
    public MigrationLayout? Layout { get; init; }

    /// <summary>What <see cref="Generate"/> would write at that time, and the directory as it would be then. Writes nothing.</summary>
    public (GenerationResult Result, MigrationDirectory After) Preview(DateTime utcNow)
    {
        var before = MigrationDirectory.Empty;
        var result = Guarded(() =>
        {
            var request = Request(GitRepository.Ask(Directory).State, utcNow);
            before = request.Directory;
            return MigrationGenerator.Generate(request);
        });
        return (result, result.Changes.ApplyTo(before));
    }

    /// <summary>Writes the migrations that the schema files need, and says what it wrote.</summary>
    /// <param name="proven">What was proven to be right; where by now something else would be written, nothing is. Null where nothing was proven.</param>
    public GenerationResult Generate(DateTime utcNow, DirectoryChanges? proven = null) => Exclusively(() =>
    {
        var git = GitRepository.Ask(Directory);
        var result = MigrationGenerator.Generate(Request(git.State, utcNow));
        if (proven is not null && result.Changes != proven)
        {
            return Failure(GenerationDiagnostics.Busy, "The schema files or the migrations were changed while the migration was proven. Nothing was written; run it again.");
        }

        if (result.Changes.IsEmpty)
        {
            return result;
        }

        DirectoryWriter.Write(Directory, result.Changes);
        var place = new SourceFile(Path.Combine(Directory, result.Changes.Written.Select(file => file.Path).FirstOrDefault() ?? ""), "");
        result = result.With(new SourceDiagnostic(GenerationDiagnostics.Wrote, place, default, GenerationSummary.Describe(result.Changes)));
        return git.Problem is null ? result : result.With(GitUnavailable(git.Problem));
    });

    /// <summary>Checks that the directory is as recorded and gives the schema. Writes nothing.</summary>
    public GenerationResult Verify() =>
        Guarded(() => MigrationGenerator.Verify(Request(DirectoryState.Unversioned, DateTime.MinValue)));

    /// <summary>Brings <c>atlas.sum</c> up to date with the files as they are.</summary>
    public GenerationResult Hash() => Exclusively(() =>
    {
        var changes = MigrationGenerator.Hash(DirectoryReader.Read(Directory, Layout));
        if (!changes.IsEmpty)
        {
            DirectoryWriter.Write(Directory, changes);
        }

        return new GenerationResult(default, changes);
    });

    private GenerationRequest Request(DirectoryState state, DateTime utcNow) => new(
        SchemaFiles.Select(path => new SourceFile(path, File.ReadAllText(path))).ToEquatableArray(),
        DirectoryReader.Read(Directory, Layout),
        state,
        Settings,
        utcNow);

    private GenerationResult Exclusively(Func<GenerationResult> work) => Guarded(() =>
    {
        using var held = DirectoryLock.TryTake(Directory, LockTimeout);
        return held is null
            ? Failure(GenerationDiagnostics.Busy, "Another build has been working on this directory for a minute. Wait for it, or end it, and build again.")
            : work();
    });

    private GenerationResult Guarded(Func<GenerationResult> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failure(GenerationDiagnostics.Inaccessible, $"Nothing was changed: {exception.Message}");
        }
    }

    private SourceDiagnostic GitUnavailable(string problem) => new(
        GenerationDiagnostics.GitUnavailable,
        new SourceFile(Directory, ""),
        default,
        $"Every migration counts as committed, so each change makes a new file, because git did not say otherwise ({problem}).");

    private GenerationResult Failure(DiagnosticDescriptor descriptor, string message) =>
        GenerationResult.Unchanged([new SourceDiagnostic(descriptor, new SourceFile(Directory, ""), default, message)]);
}
