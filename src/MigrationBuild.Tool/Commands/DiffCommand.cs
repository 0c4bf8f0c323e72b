using System.CommandLine;
using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Generation;
using MigrationBuild.Schema.Sources;
using MigrationBuild.Tasks;
using MigrationBuild.Tool.States;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>diff [name]</c>: writes the migration that the schema files need, as a build does.</summary>
internal sealed class DiffCommand
{
    private readonly Argument<string?> _name = new("name") { Description = "What the migration is about. Default: its changes.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string[]> _to = new("--to")
    {
        Description = "The schema files. Default: schema.prisma, prisma/**/*.prisma, schema.hcl and schema.sql, as far as they exist.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _directory = CommonOptions.Directory();
    private readonly Option<int> _version = CommonOptions.PostgresVersion();
    private readonly Option<bool> _verify = new("--verify") { Description = "Write nothing; end with 1 if a migration is missing." };
    private readonly ScratchOption _scratch = new();

    private DiffCommand()
    {
    }

    public static Command Create()
    {
        var diff = new DiffCommand();
        var command = new Command("diff", "Write the migration that turns the migrations' state into that of the schema files.")
        {
            diff._name, diff._to, diff._directory, diff._version, diff._verify, diff._scratch.Url,
        };
        command.SetAction(diff.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        if (result.GetValue(_scratch.Url) is not null)
        {
            return result.GetValue(_verify)
                ? throw new UsageException("--dev-url proves what is about to be written, and --verify writes nothing. Say one of them.")
                : await ProveAndWriteAsync(result, cancellationToken);
        }

        var project = Project(result, result.GetValue(_version));
        return Finish(result, result.GetValue(_verify) ? project.Verify() : project.Generate(DateTime.UtcNow));
    }

    private async Task<int> ProveAndWriteAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var dataSource = _scratch.Open(result);
        await using var scratch = await ScratchDatabase.OpenAsync(dataSource, cancellationToken);
        var version = result.GetResult(_version) is { Implicit: false } ? result.GetValue(_version) : scratch.ServerVersion;
        var project = Project(result, version);
        var now = DateTime.UtcNow;
        var (preview, after) = project.Preview(now);
        if (preview.HasErrors || preview.Changes.IsEmpty)
        {
            return Finish(result, preview);
        }

        var desired = SchemaFiles.Read([.. project.SchemaFiles.Select(path => new SourceFile(path, File.ReadAllText(path)))], version);
        var found = await scratch.VerifyAsync(MigrationBundle.FromDirectory(after), desired.Catalog, desired.Scope, cancellationToken);
        return found.IsEmpty
            ? Finish(result, project.Generate(now, preview.Changes))
            : ScratchOption.Report(result.InvocationConfiguration.Error, preview.Diagnostics.Concat(found));
    }

    private MigrationProject Project(ParseResult result, int version)
    {
        var slug = MigrationNames.Slug(result.GetValue(_name) ?? "");
        var settings = new GenerationSettings(version, slug.Length == 0 ? null : slug);
        return new MigrationProject(Path.GetFullPath(FileUrl.PathOf(result.GetValue(_directory)!)), SchemaFilesOf(result.GetValue(_to)), settings);
    }

    private static int Finish(ParseResult result, GenerationResult generation)
    {
        var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        if (Diagnostics.Print(error, generation.Diagnostics.Where(diagnostic => diagnostic.Descriptor != GenerationDiagnostics.Wrote)))
        {
            return (int)ExitCode.Findings;
        }

        output.WriteLine(generation.Changes.IsEmpty ? "The migrations give the schema. Nothing to write." : GenerationSummary.Describe(generation.Changes));
        return (int)ExitCode.Fine;
    }

    private static EquatableArray<string> SchemaFilesOf(string[]? given)
    {
        var paths = given is { Length: > 0 } ? given.Select(FileUrl.PathOf).ToList() : Found();
        if (paths.Count == 0)
        {
            throw new UsageException("There is no schema.prisma, prisma/*.prisma, schema.hcl or schema.sql here. Name the schema files: --to path");
        }

        return paths.Find(path => !File.Exists(path)) is { } missing
            ? throw new UsageException($"There is no file {missing}.")
            : paths.Select(Path.GetFullPath).ToEquatableArray();
    }

    private static List<string> Found()
    {
        var prisma = Directory.Exists("prisma") ? Directory.EnumerateFiles("prisma", "*.prisma", SearchOption.AllDirectories) : [];
        return prisma.Order(StringComparer.Ordinal).Prepend("schema.prisma").Append("schema.hcl").Append("schema.sql").Where(File.Exists).ToList();
    }
}
