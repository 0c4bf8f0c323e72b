namespace MigrationBuild.EndToEnd.Tests;

/// <summary>The tool as <c>dotnet tool install</c> puts it on a machine.</summary>
public sealed class ToolTests
{
    [Test]
    public void The_installed_tool_compares_schemas_and_lints_files()
    {
        using var folder = UserProject.CreateEmpty();
        folder.Write("before.sql", "CREATE TABLE parcels (id bigint PRIMARY KEY);\n");
        folder.Write("after.sql", "CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint);\nCREATE INDEX parcels_owner ON parcels (owner_id);\n");
        folder.Write("change.sql", "CREATE INDEX parcels_owner ON parcels (id);\n");

        var install = folder.Run("tool", "install", "MigrationBuild.Tool", "--tool-path", "tools", "--version", PackageFeed.Version, "--add-source", PackageFeed.Folder);
        Assert.That(install.ExitCode, Is.Zero, install.Output);

        var diff = Migrations(folder, "schema", "diff", "--from", "before.sql", "--to", "after.sql");
        Assert.That(diff.ExitCode, Is.Zero, diff.Output);
        Assert.That(diff.Output, Does.Contain("ALTER TABLE parcels ADD COLUMN owner_id bigint;")
            .And.Contain("CREATE INDEX CONCURRENTLY IF NOT EXISTS parcels_owner ON parcels (owner_id);"));

        var lint = Migrations(folder, "lint", "change.sql", "--from", "before.sql");
        Assert.That(lint.ExitCode, Is.EqualTo(1), lint.Output);
        Assert.That(lint.Output, Does.Contain("change.sql(1,1): error PGM101: CREATE INDEX locks parcels against writes until the index is built."));
    }

    private static CommandResult Migrations(UserProject folder, params string[] arguments) =>
        RunningCommand.Start(folder[OperatingSystem.IsWindows() ? "tools/dotnet-migrations.exe" : "tools/dotnet-migrations"], folder.Folder, arguments).Wait();
}
