using MigrationBuild.Testing;

namespace MigrationBuild.Tool.Tests;

/// <summary>What <c>dotnet publish</c> lays down: the program with a folder <c>migrations</c> beside it.</summary>
public sealed class RunnerTests
{
    [Test]
    public async Task Without_a_verb_it_applies_the_bundle_beside_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var folder = await MigrationsFolder.CreateAsync(("1_a.sql", "CREATE TABLE a (id int);\n"));
        var runner = PublishBeside(folder);

        var first = await Command.TryRunAsync("dotnet", [runner, "--url", database.Url], "/");
        var second = await Command.TryRunAsync("dotnet", [runner, "--url", database.Url], "/");
        var status = await Command.TryRunAsync("dotnet", [runner, "status", "--url", database.Url], "/");
        var down = await Command.TryRunAsync("dotnet", [runner, "down", "--yes", "--url", database.Url], "/");
        var wrong = await Command.TryRunAsync("dotnet", [runner, "--nope"], "/");

        Assert.That(first!.ExitCode, Is.Zero, first.Output);
        Assert.That(first.Output, Does.StartWith("1_a.sql\n  1/1 CREATE TABLE a (id int); ("));
        Assert.That(second, Is.EqualTo(new Command(0, "Nothing to do: the database is at 1.\n")));
        Assert.That(wrong, Is.EqualTo(new Command(2, "error: '--nope' is no option of './migrate'.\nRun './migrate --help' to see what there is.\n")));
        Assert.That(down!.ExitCode, Is.Zero, down.Output);
        Assert.That(down.Output, Does.EndWith(" ms. No migration is left.\n"));
        Assert.That(status!.ExitCode, Is.Zero, status.Output);
        Assert.That(status.Output, Does.StartWith("The database is at 1.\n").And.EndsWith("\nNothing is pending.\n"));
    }

    private static string PublishBeside(MigrationsFolder folder)
    {
        var directory = Path.GetDirectoryName(folder.Path)!;
        foreach (var file in Directory.GetFiles(TestContext.CurrentContext.TestDirectory))
        {
            if (Path.GetExtension(file) is ".dll" or ".json")
            {
                File.Copy(file, Path.Combine(directory, Path.GetFileName(file)));
            }
        }

        return Path.Combine(directory, "dotnet-migrations.dll");
    }
}
