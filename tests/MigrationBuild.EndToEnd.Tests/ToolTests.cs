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

        folder.InstallTool();

        var diff = folder.RunTool( "schema", "diff", "--from", "before.sql", "--to", "after.sql");
        Assert.That(diff.ExitCode, Is.Zero, diff.Output);
        Assert.That(diff.Output, Does.Contain("ALTER TABLE parcels ADD COLUMN owner_id bigint;")
            .And.Contain("CREATE INDEX CONCURRENTLY IF NOT EXISTS parcels_owner ON parcels (owner_id);"));

        var lint = folder.RunTool( "lint", "change.sql", "--from", "before.sql");
        Assert.That(lint.ExitCode, Is.EqualTo(1), lint.Output);
        Assert.That(lint.Output, Does.Contain("change.sql(1,1): error PGM101: CREATE INDEX locks parcels against writes until the index is built."));
    }
}
