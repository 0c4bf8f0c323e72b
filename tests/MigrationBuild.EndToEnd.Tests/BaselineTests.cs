namespace MigrationBuild.EndToEnd.Tests;

/// <summary>A team that begins to lint late, with nothing but the packages.</summary>
public sealed class BaselineTests
{
    [Test]
    public void What_a_baseline_holds_breaks_no_build_and_what_is_new_does()
    {
        using var project = UserProject.Create("<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        project.Write("migrations/1_create.sql", "CREATE TABLE parcels (id bigint PRIMARY KEY, owner_id bigint);\n");
        project.Write("migrations/2_old.sql", "CREATE INDEX parcels_owner ON parcels (owner_id);\nALTER TABLE parcels DROP COLUMN owner_id;\n");
        project.InstallTool();
        var before = project.Run("build");
        Assert.That(before.ExitCode, Is.EqualTo(1), before.Output);
        Assert.That(before.Output, Does.Contain("2_old.sql(1,1): error PGM101").And.Contain("error PGM202"));

        var written = project.RunTool( "lint", "--write-baseline", "lint.baseline");

        Assert.That(written.ExitCode, Is.Zero, written.Output);
        Assert.That(project.Read("lint.baseline"), Does.Contain("PGM101").And.Contain("PGM202"));
        Assert.That(project.Build(), Does.Not.Contain("error").And.Not.Contain("warning"));
        Assert.That(project.RunTool( "lint").ExitCode, Is.Zero);

        project.Write("migrations/3_new.sql", "CREATE INDEX parcels_id ON parcels (id);\n");

        var after = project.Run("build");
        Assert.That(after.ExitCode, Is.EqualTo(1), after.Output);
        Assert.That(after.Output, Does.Contain("3_new.sql(1,1): error PGM101").And.Not.Contain("2_old.sql"));
        var lint = project.RunTool( "lint");
        Assert.That(lint.ExitCode, Is.EqualTo(1), lint.Output);
        Assert.That(lint.Output, Does.Contain("3_new.sql(1,1): error PGM101").And.Not.Contain("2_old.sql"));
    }
}
