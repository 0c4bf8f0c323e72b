using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Generation;

namespace MigrationBuild.Schema.Tests.Generation;

public sealed class DirectoryUpdateTests
{
    private static readonly DateTime Now = new(2026, 5, 7, 14, 21, 0, DateTimeKind.Utc);
    private static readonly DateTime Later = Now.AddHours(1);

    [Test]
    public void The_files_of_a_plan_get_versions_in_their_order() =>
        Assert.That(Paths(Update(MigrationDirectory.Empty, [], Planned("add_a"), Planned("add_a_concurrently"))), Is.EqualTo(new[]
        {
            "20260507142100_add_a.sql", "20260507142101_add_a_concurrently.sql",
        }));

    [Test]
    public void A_written_directory_agrees_with_its_sum() =>
        Assert.That(AtlasSum.Verify(Update(MigrationDirectory.Empty, [], Planned("add_a"))!), Is.Null);

    [Test]
    public void A_draft_is_rewritten_in_place()
    {
        var first = Update(MigrationDirectory.Empty, [], Planned("add_a"))!;

        var second = Update(first, ["20260507142100_add_a.sql"], Later, Planned("add_a", "SELECT 2;\n"))!;

        Assert.That(Paths(second), Is.EqualTo(new[] { "20260507142100_add_a.sql" }));
        Assert.That(second.Files[0].Text, Does.EndWith("\n\nSELECT 2;\n"));
        Assert.That(Describe(DirectoryChanges.Between(first, second)), Is.EqualTo("write 20260507142100_add_a.sql, atlas.sum"));
    }

    [Test]
    public void A_draft_that_comes_out_the_same_is_not_touched()
    {
        var first = Update(MigrationDirectory.Empty, [], Planned("add_a"))!;

        var second = Update(first, ["20260507142100_add_a.sql"], Later, Planned("add_a"))!;

        Assert.That(DirectoryChanges.Between(first, second).IsEmpty, Is.True);
    }

    [Test]
    public void A_draft_whose_change_is_undone_vanishes_with_the_sum()
    {
        var first = Update(MigrationDirectory.Empty, [], Planned("add_a"))!;

        var second = Update(first, ["20260507142100_add_a.sql"], Later)!;

        Assert.That(Describe(DirectoryChanges.Between(first, second)), Is.EqualTo("delete 20260507142100_add_a.sql, atlas.sum"));
    }

    [Test]
    public void A_draft_keeps_its_version_when_its_name_no_longer_fits()
    {
        var first = Update(MigrationDirectory.Empty, [], Planned("add_a"))!;

        Assert.That(Paths(Update(first, ["20260507142100_add_a.sql"], Later, Planned("add_b"))), Is.EqualTo(new[] { "20260507142100_add_b.sql" }));
    }

    [Test]
    public void A_draft_keeps_a_name_that_still_fits()
    {
        var first = Update(MigrationDirectory.Empty, [], Planned("add_a"))!;
        var grown = new NewMigration(EquatableArray.Create("add_a_and_add_b", "add_a", "add_b"), TransactionMode.Unspecified, "SELECT 2;\n");

        Assert.That(Paths(Update(first, ["20260507142100_add_a.sql"], Later, grown)), Is.EqualTo(new[] { "20260507142100_add_a.sql" }));
    }

    [Test]
    public void A_draft_that_a_person_renamed_keeps_that_name()
    {
        var first = Update(MigrationDirectory.Empty, [], Planned("add_a"))!;
        var renamed = first.WithFiles([new MigrationFile("20260507142100_mine.sql", first.Files[0].ToBytes())]);

        Assert.That(Paths(Update(renamed, ["20260507142100_mine.sql"], Later, Planned("add_b"))), Is.EqualTo(new[] { "20260507142100_mine.sql" }));
    }

    [Test]
    public void A_draft_moves_behind_a_migration_that_a_pull_brought()
    {
        var first = Update(MigrationDirectory.Empty, [], Planned("add_a"))!;
        var pulled = first.WithFiles([.. first.Files, MigrationFile.FromText("20260507150000_theirs.sql", "SELECT 1;\n")]);

        Assert.That(Paths(Update(pulled, ["20260507142100_add_a.sql"], Later, Planned("add_a"))), Is.EqualTo(new[]
        {
            "20260507150000_theirs.sql", "20260507152100_add_a.sql",
        }));
    }

    [Test]
    public void A_version_that_no_time_can_follow_stops_the_update() =>
        Assert.That(
            Update(MigrationDirectory.Create(MigrationLayout.Atlas, [MigrationFile.FromText("V1_init.sql", "")]), [], Planned("add_a")),
            Is.Null);

    [Test]
    public void A_directory_of_Prisma_gets_a_folder_and_no_sum()
    {
        var prisma = MigrationDirectory.Create(MigrationLayout.Prisma, [MigrationFile.FromText("20240101120000_init/migration.sql", "SELECT 1;\n")]);

        Assert.That(
            Describe(DirectoryChanges.Between(prisma, Update(prisma, [], Planned("add_a"))!)),
            Is.EqualTo("write 20260507142100_add_a/migration.sql"));
    }

    private static MigrationDirectory? Update(MigrationDirectory directory, string[] drafts, params NewMigration[] plan) =>
        Update(directory, drafts, Now, plan);

    private static MigrationDirectory? Update(MigrationDirectory directory, string[] drafts, DateTime now, params NewMigration[] plan)
    {
        var state = new DirectoryState(MigrationFileState.Committed, drafts.ToDictionary(path => path, _ => MigrationFileState.Uncommitted));
        return DirectoryUpdate.Apply(directory, Drafts.Find(directory, state), plan.ToEquatableArray(), "schema.prisma", now);
    }

    private static NewMigration Planned(string name, string body = "SELECT 1;\n") =>
        new(EquatableArray.Create(name), TransactionMode.Unspecified, body);

    private static IEnumerable<string>? Paths(MigrationDirectory? directory) => directory?.Files.Select(file => file.Path);

    private static string Describe(DirectoryChanges changes) => string.Join("; ", new[]
    {
        changes.Written.IsEmpty ? "" : "write " + string.Join(", ", changes.Written),
        changes.Deleted.IsEmpty ? "" : "delete " + string.Join(", ", changes.Deleted),
    }.Where(part => part.Length > 0));
}
