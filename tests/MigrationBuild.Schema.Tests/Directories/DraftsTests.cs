using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class DraftsTests
{
    [Test]
    public void The_newest_uncommitted_generated_files_are_drafts() =>
        AssertDrafts([Generated("1_a", Committed), Generated("2_b", Uncommitted), Generated("3_c", Uncommitted)], "2_b.sql", "3_c.sql");

    [Test]
    public void A_committed_file_is_never_a_draft() =>
        AssertDrafts([Generated("1_a", Committed), Generated("2_b", Committed)]);

    [Test]
    public void A_draft_stays_one_when_a_pull_brings_a_newer_migration() =>
        AssertDrafts([Generated("1_a", Committed), Generated("2_b", Uncommitted), Generated("3_c", Committed)], "2_b.sql");

    [Test]
    public void A_committed_file_that_was_changed_is_no_draft_either() =>
        AssertDrafts([Generated("1_a", MigrationFileState.CommittedThenChanged)]);

    [Test]
    public void A_draft_that_a_person_edited_is_kept_and_so_are_the_ones_before_it() =>
        AssertDrafts([Generated("1_a", Uncommitted), Edited("2_b", Uncommitted), Generated("3_c", Uncommitted)], "3_c.sql");

    [Test]
    public void A_file_that_a_person_wrote_is_no_draft() =>
        AssertDrafts([(MigrationFile.FromText("1_a.sql", "SELECT 1;\n"), Uncommitted)]);

    [Test]
    public void Without_version_control_nothing_is_a_draft() =>
        AssertDrafts([Generated("1_a", MigrationFileState.Unknown)]);

    private const MigrationFileState Committed = MigrationFileState.Committed;
    private const MigrationFileState Uncommitted = MigrationFileState.Uncommitted;

    private static void AssertDrafts((MigrationFile File, MigrationFileState State)[] files, params string[] expected)
    {
        var directory = MigrationDirectory.Create(MigrationLayout.Atlas, files.Select(file => file.File));
        var state = new DirectoryState(MigrationFileState.Unknown, files.ToDictionary(file => file.File.Path, file => file.State));

        var drafts = Drafts.Find(directory, state);

        Assert.That(drafts.Replaceable.Select(file => file.Path), Is.EqualTo(expected));
        Assert.That(drafts.Kept.Files.Concat(drafts.Replaceable), Is.EquivalentTo(directory.Files));
    }

    private static (MigrationFile File, MigrationFileState State) Generated(string stem, MigrationFileState state) =>
        (MigrationFile.FromText(stem + ".sql", Text), state);

    private static (MigrationFile File, MigrationFileState State) Edited(string stem, MigrationFileState state) =>
        (MigrationFile.FromText(stem + ".sql", Text + "-- a word\n"), state);

    private static readonly string Text = GeneratedHeader.Write("SELECT 1;\n", TransactionMode.Unspecified, "schema.prisma");
}
