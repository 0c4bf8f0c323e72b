using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MigrationBuild.EndToEnd.Tests;

/// <summary>What a person sees of <c>dotnet build</c>.</summary>
public sealed class BuildTests
{
    private const string Users =
        """
        datasource db {
          provider = "postgresql"
        }

        model users {
          id BigInt @id @default(autoincrement())
        }

        """;

    private static readonly string UsersWithName = Users.Replace("(autoincrement())\n", "(autoincrement())\n  name String?\n", StringComparison.Ordinal);

    [Test]
    public void The_first_build_writes_and_embeds_a_migration_and_the_second_touches_nothing()
    {
        using var project = UserProject.Create();
        project.Write("schema.prisma", Users);

        var output = project.Build();

        Assert.That(string.Join(' ', project.Migrations), Does.Match(@"^\d{14}_create_users\.sql atlas\.sum$"));
        var migration = project.Migrations.First();
        Assert.That(output, Does.Contain($"{migration}(1,1): warning MB5002: Wrote {migration}. Review and commit."));
        Assert.That(project.Read("migrations/" + migration), Does.Contain("CREATE TABLE \"users\"").Or.Contain("CREATE TABLE users"));
        Assert.That(Resources(project["bin/Debug/net10.0/App.dll"]), Is.EquivalentTo(new[] { "migrations/" + migration, "migrations/atlas.sum" }));

        var before = Times(project);
        output = project.Build();

        Assert.That(output, Does.Not.Contain("MB5002"));
        Assert.That(Times(project), Is.EqualTo(before));
    }

    [Test]
    public void A_draft_follows_the_schema_until_it_is_committed()
    {
        using var project = UserProject.Create();
        project.Git("init", "--quiet");
        project.Write("schema.prisma", Users);
        project.Build();
        var draft = project.Migrations.First();

        project.Write("schema.prisma", UsersWithName);
        project.Build();

        Assert.That(project.Migrations, Is.EqualTo(new[] { draft, "atlas.sum" }));
        Assert.That(project.Read("migrations/" + draft), Does.Contain("name"));

        project.Commit();
        project.Write("schema.prisma", UsersWithName.Replace("name String?", "name String?\n  email String?", StringComparison.Ordinal));
        project.Build();

        Assert.That(project.Migrations.Count(), Is.EqualTo(3));
        Assert.That(project.Read("migrations/" + project.Migrations.ElementAt(1)), Does.Contain("email").And.Not.Contain("name"));

        project.Write("schema.prisma", UsersWithName);
        var output = project.Build();

        Assert.That(project.Migrations, Is.EqualTo(new[] { draft, "atlas.sum" }));
        Assert.That(output, Does.Contain("the schema no longer needs it"));
    }

    [Test]
    public void A_build_server_writes_nothing_and_fails_when_a_migration_is_missing()
    {
        using var project = UserProject.Create();
        project.Write("schema.prisma", Users);
        var server = new Dictionary<string, string> { ["CI"] = "true" };

        var result = project.Start(server, "build").Wait();

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Output, Does.Match(@"schema\.prisma\(\d+,\d+\): error MB5001: The migrations do not give the schema"));
        Assert.That(project.Migrations, Is.Empty);

        project.Build();
        Assert.That(project.Start(server, "build").Wait(), Has.Property("ExitCode").Zero);
    }

    [Test]
    public void A_committed_migration_that_was_edited_stops_the_build()
    {
        using var project = UserProject.Create();
        project.Git("init", "--quiet");
        project.Write("schema.prisma", Users);
        project.Build();
        project.Commit();
        var migration = project.Migrations.First();
        project.Write("migrations/" + migration, project.Read("migrations/" + migration) + "DROP TABLE users;\n");

        var result = project.Run("build");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Output, Does.Contain($"{migration}(1,1): error MB2001: {migration} was edited after it was recorded (atlas.sum line 2)."));
    }

    [Test]
    public void An_error_in_the_schema_is_reported_at_its_place_and_nothing_is_written()
    {
        using var project = UserProject.Create();
        project.Write("schema.prisma", Users.Replace("BigInt", "BigInteger", StringComparison.Ordinal));

        var result = project.Run("build");

        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Output, Does.Match(@"schema\.prisma\(6,\d+\): error MB31"));
        Assert.That(project.Migrations, Is.Empty);
    }

    [Test]
    public void A_project_with_several_frameworks_generates_once_for_all()
    {
        using var project = UserProject.Create("<TargetFrameworks>net10.0;net8.0</TargetFrameworks>");
        project.Write("schema.prisma", Users);

        var output = project.Build("-maxCpuCount");

        Assert.That(project.Migrations.Count(), Is.EqualTo(2));
        Assert.That(output.Split('\n').Where(line => line.Contains("MB5002", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().Count(), Is.EqualTo(1), output);
        foreach (var framework in new[] { "net8.0", "net10.0" })
        {
            Assert.That(Resources(project[$"bin/Debug/{framework}/App.dll"]), Has.Length.EqualTo(2));
        }
    }

    [Test]
    public void A_design_time_build_writes_nothing_and_clean_keeps_the_migrations()
    {
        using var project = UserProject.Create();
        project.Write("schema.prisma", Users);

        var designTime = project.Run(
            "msbuild", "-restore", "-target:Compile", "-property:DesignTimeBuild=true;SkipCompilerExecution=true;ProvideCommandLineArgs=true");

        Assert.That(designTime.ExitCode, Is.Zero, designTime.Output);
        Assert.That(project.Migrations, Is.Empty);

        project.Build();
        Assert.That(project.Run("clean").ExitCode, Is.Zero);
        Assert.That(project.Migrations.Count(), Is.EqualTo(2));
        Assert.That(Directory.GetFiles(project["obj"], "migrationbuild.*", SearchOption.AllDirectories), Is.Empty);
    }

    [Test]
    public void A_project_has_several_sets_each_with_its_directory_and_layout()
    {
        using var project = UserProject.Create(
            items: """<MigrationSet Include="billing" Schema="billing.prisma" MigrationDirectory="billing/migrations" />""");
        project.Write("schema.prisma", Users);
        project.Write("billing.prisma", Users.Replace("model users", "model invoices", StringComparison.Ordinal));
        project.Write("billing/migrations/migration_lock.toml", "provider = \"postgresql\"\n");

        project.Build();

        var billing = Path.GetFileName(Directory.GetDirectories(project["billing/migrations"]).Single());
        Assert.That(Resources(project["bin/Debug/net10.0/App.dll"]).Select(name => name.Replace('\\', '/')), Is.EquivalentTo(new[]
        {
            "migrations/" + project.Migrations.First(), "migrations/atlas.sum", $"migrations.billing/{billing}/migration.sql",
        }));
        Assert.That(project.Build(), Does.Not.Contain("MB5002"));
    }

    [Test]
    public void Two_builds_at_once_write_one_migration()
    {
        using var project = UserProject.Create();
        project.Write("schema.prisma", Users);
        Assert.That(project.Run("restore").ExitCode, Is.Zero);

        var builds = new[] { "Debug", "Release" }
            .Select(configuration => project.Start(new Dictionary<string, string>(), "build", "--no-restore", "--configuration", configuration))
            .ToList();

        foreach (var result in builds.Select(build => build.Wait()))
        {
            Assert.That(result.ExitCode, Is.Zero, result.Output);
        }

        Assert.That(project.Migrations.Count(), Is.EqualTo(2));
    }

    [Test]
    public void A_published_app_has_its_runner_and_its_migrations_beside_it()
    {
        using var project = UserProject.Create();
        project.Write("schema.prisma", Users);

        var result = project.Run("publish", "--output", project["out"]);

        Assert.That(result.ExitCode, Is.Zero, result.Output);
        Assert.That(Directory.GetFiles(project["out/migrate.runner/migrations"]).Select(file => Path.GetFileName(file)), Is.EquivalentTo(project.Migrations));
        var runner = RunningCommand.Start(OperatingSystem.IsWindows() ? project["out/migrate.cmd"] : project["out/migrate"], project.Folder, ["--help"]).Wait();
        Assert.That(runner.ExitCode, Is.Zero, runner.Output);
        Assert.That(runner.Output, Does.Contain("--url"));
    }

    private static string[] Resources(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var reader = new PEReader(stream);
        var metadata = reader.GetMetadataReader();
        return [.. metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name))];
    }

    private static Dictionary<string, DateTime> Times(UserProject project) => new[] { "migrations", "bin", "obj" }
        .SelectMany(folder => Directory.GetFiles(project[folder], "*", SearchOption.AllDirectories))
        .ToDictionary(file => file, File.GetLastWriteTimeUtc);
}
