using System.CommandLine;
using MigrationBuild.Npgsql;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Tasks.Files;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Generation;

namespace MigrationBuild.Tool.Commands;

/// <summary><c>hash</c>: brings <c>atlas.sum</c> up to date with the files as they are.</summary>
internal static class HashCommand
{
    public static Command Create()
    {
        var directory = CommonOptions.Directory();
        var command = new Command("hash", "Write atlas.sum anew, after files were edited or merged by hand.") { directory };
        command.SetAction(result =>
        {
            var path = FileUrl.PathOf(result.GetValue(directory)!);
            var output = result.InvocationConfiguration.Output;
            if (!Directory.Exists(path))
            {
                throw new UsageException($"There is no directory {path}. Run this where the migrations are, or name them: --dir file://path/to/migrations");
            }

            var before = DirectoryReader.Read(path);
            if (!before.HasSum)
            {
                output.WriteLine($"{path} is laid out as {before.Layout} does it, which has no {MigrationDirectory.SumFileName}. There is nothing to do.");
                return;
            }

            var changes = DirectoryChanges.Between(before, DirectoryUpdate.WithSum(before));
            DirectoryWriter.Write(path, changes);
            output.WriteLine(changes.IsEmpty
                ? $"{MigrationDirectory.SumFileName} is up to date."
                : $"Wrote {path}/{MigrationDirectory.SumFileName} for {Wording.Count(before.Files.Count, "file")}. Commit it.");
        });
        return command;
    }
}
