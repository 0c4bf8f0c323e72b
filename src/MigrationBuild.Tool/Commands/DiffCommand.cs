using System.CommandLine;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Generation;
using MigrationBuild.Tasks;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>diff [name]</c>: writes the migration that the schema files need, as a build does.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("name") { Description = "What the migration is about. Default: its changes.", Arity = ArgumentArity.ZeroOrOne };
        var to = new Option<string[]>("--to")
        {
            Description = "The schema files. Default: schema.prisma, prisma/**/*.prisma, schema.hcl and schema.sql, as far as they exist.",
            AllowMultipleArgumentsPerToken = true,
        };
        var directory = CommonOptions.Directory();
        var version = CommonOptions.PostgresVersion();
        var verify = new Option<bool>("--verify") { Description = "Write nothing; end with 1 if a migration is missing." };
        var command = new Command("diff", "Write the migration that turns the migrations' state into that of the schema files.") { name, to, directory, version, verify };
        command.SetAction(result =>
        {
            var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            var slug = MigrationNames.Slug(result.GetValue(name) ?? "");
            var settings = new GenerationSettings(result.GetValue(version), slug.Length == 0 ? null : slug);
            var project = new MigrationProject(
                Path.GetFullPath(FileUrl.PathOf(result.GetValue(directory)!)), SchemaFilesOf(result.GetValue(to)), settings);
            var generation = result.GetValue(verify) ? project.Verify() : project.Generate(DateTime.UtcNow);
            if (Diagnostics.Print(error, generation.Diagnostics.Where(diagnostic => diagnostic.Descriptor != GenerationDiagnostics.Wrote)))
            {
                return (int)ExitCode.Findings;
            }

            output.WriteLine(generation.Changes.IsEmpty ? "The migrations give the schema. Nothing to write." : GenerationSummary.Describe(generation.Changes));
            return (int)ExitCode.Fine;
        });
        return command;
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
