using Microsoft.Build.Utilities;

namespace MigrationBuild.Tasks.Tests;

public sealed class GenerateMigrationsTests
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
    private static readonly string UsersWithEmail = UsersWithName.Replace("name String?\n", "name String?\n  email String?\n", StringComparison.Ordinal);

    [Test]
    public void A_migration_is_written_and_said()
    {
        using var folder = new TemporaryFolder();
        folder.Write("schema.prisma", Users);

        var (succeeded, lines) = Run(folder);

        var migration = Migrations(folder).Single();
        Assert.That(succeeded, Is.True);
        Assert.That(lines, Is.EqualTo(new[] { $"{migration}(1,1): warning MB5002: Wrote {migration}. Review and commit." }));
        Assert.That(folder.Files(), Is.EqualTo(new[] { "migrations/" + migration, "migrations/atlas.sum", "schema.prisma" }));
    }

    [Test]
    public void A_second_run_says_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("schema.prisma", Users);
        Run(folder);
        var before = Migrations(folder).ToList();

        Assert.That(Run(folder).Lines, Is.Empty);
        Assert.That(Migrations(folder), Is.EqualTo(before));
    }

    [Test]
    public void Without_version_control_every_change_makes_a_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("schema.prisma", Users);
        Run(folder);
        folder.Write("schema.prisma", UsersWithName);
        Run(folder);

        Assert.That(Migrations(folder).Count(), Is.EqualTo(2));
    }

    [Test]
    public void A_draft_that_a_person_edited_is_kept_and_diffed_from()
    {
        using var folder = new TemporaryFolder();
        folder.InitializeGit();
        folder.Write("schema.prisma", Users);
        Run(folder);
        var edited = "migrations/" + Migrations(folder).Single();
        folder.Write(edited, folder.Read(edited) + "ALTER TABLE users ADD COLUMN name text;\n");
        folder.Write("schema.prisma", UsersWithEmail);

        var (succeeded, lines) = Run(folder);

        Assert.That(succeeded, Is.True, string.Join('\n', lines));
        Assert.That(folder.Read(edited), Does.EndWith("ALTER TABLE users ADD COLUMN name text;\n"));
        var second = folder.Read("migrations/" + Migrations(folder).Last());
        Assert.That(second, Does.Contain("email").And.Not.Contain("name"));
    }

    [Test]
    public void A_draft_that_grows_keeps_its_name_and_version()
    {
        using var folder = new TemporaryFolder();
        folder.InitializeGit();
        folder.Write("schema.prisma", Users);
        Run(folder);
        var draft = Migrations(folder).Single();
        folder.Write("schema.prisma", Users + "model posts {\n  id Int @id\n}\n");

        Run(folder);

        Assert.That(Migrations(folder), Is.EqualTo(new[] { draft }));
        Assert.That(folder.Read("migrations/" + draft), Does.Contain("posts"));
    }

    [Test]
    public void Verification_says_what_is_missing_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("schema.prisma", Users);

        var (succeeded, lines) = Run(folder, "Verify");

        Assert.That(succeeded, Is.False);
        Assert.That(lines, Has.Count.EqualTo(1));
        Assert.That(lines[0], Does.Match(@"^schema\.prisma\(\d+,\d+\): error MB5001: The migrations do not give the schema: "));
        Assert.That(folder.Files(), Is.EqualTo(new[] { "schema.prisma" }));
    }

    [Test]
    public void Verification_of_a_project_in_step_says_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("schema.prisma", Users);
        Run(folder);

        var (succeeded, lines) = Run(folder, "Verify");

        Assert.That(succeeded, Is.True);
        Assert.That(lines, Is.Empty);
    }

    [Test]
    public void Verification_notices_an_edit_that_the_sum_does_not_know()
    {
        using var folder = new TemporaryFolder();
        folder.Write("schema.prisma", Users);
        Run(folder);
        var migration = Migrations(folder).Single();
        folder.Write("migrations/" + migration, folder.Read("migrations/" + migration) + "\n");

        Assert.That(Run(folder, "Verify").Lines, Has.Exactly(1).StartsWith($"{migration}(1,1): error MB2001: {migration} was edited after it was recorded"));
    }

    [Test]
    public void A_schema_file_that_is_gone_is_named()
    {
        using var folder = new TemporaryFolder();

        var (succeeded, lines) = Run(folder);

        Assert.That(succeeded, Is.False);
        Assert.That(lines, Has.Count.EqualTo(1));
        Assert.That(lines[0], Does.StartWith("migrations(1,1): error MB5004: Nothing was changed: ").And.Contain("schema.prisma"));
    }

    [TestCase("Write", "17", "", "MigrationMode is 'Write'. It can be Generate, Verify or Off.")]
    [TestCase("Generate", "latest", "", "MigrationPostgresVersion is 'latest'. It is the major version of the oldest server that runs the migrations, as 17.")]
    [TestCase("Generate", "9.6", "", "MigrationPostgresVersion is '9.6'. It is the major version of the oldest server that runs the migrations, as 17.")]
    [TestCase("Generate", "17", "rails", "MigrationFormat is 'rails'. It can be Atlas or Prisma; leave it out to go by the files.")]
    public void A_property_that_means_nothing_is_reported(string mode, string version, string format, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("schema.prisma", Users);

        var (succeeded, lines) = Run(folder, mode, version, format);

        Assert.That(succeeded, Is.False);
        Assert.That(lines, Is.EqualTo(new[] { "App.csproj(1,1): error MB5003: " + message }));
    }

    [Test]
    public void A_directory_of_Prisma_goes_on_in_its_own_layout()
    {
        using var folder = new TemporaryFolder();
        folder.Write("migrations/migration_lock.toml", "provider = \"postgresql\"\n");
        folder.Write("migrations/20240101000000_init/migration.sql", "CREATE TABLE \"users\" (\"id\" BIGSERIAL NOT NULL, CONSTRAINT \"users_pkey\" PRIMARY KEY (\"id\"));\n");
        folder.Write("schema.prisma", UsersWithName);

        var (succeeded, lines) = Run(folder);

        Assert.That(succeeded, Is.True, string.Join('\n', lines));
        Assert.That(folder.Files().Where(file => file.EndsWith(".sql", StringComparison.Ordinal)).Last(), Does.Match(@"^migrations/\d{14}_\w+/migration\.sql$"));
        Assert.That(File.Exists(folder["migrations/atlas.sum"]), Is.False);
    }

    private static (bool Succeeded, List<string> Lines) Run(
        TemporaryFolder folder, string mode = "Generate", string version = "17", string format = "")
    {
        var engine = new RecordingBuildEngine();
        var task = new GenerateMigrations
        {
            BuildEngine = engine,
            SchemaFiles = [new TaskItem(folder["schema.prisma"])],
            MigrationDirectory = folder["migrations"],
            Mode = mode,
            PostgresVersion = version,
            Format = format,
            ProjectFile = folder["App.csproj"],
        };
        return (task.Execute(), engine.Lines);
    }

    private static IEnumerable<string> Migrations(TemporaryFolder folder) =>
        Directory.GetFiles(folder["migrations"], "*.sql").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
