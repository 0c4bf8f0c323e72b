using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class DirectoryReviewTests
{
    private static readonly MigrationFile Init = MigrationFile.FromText("1_init.sql", "CREATE TABLE a ();\n");
    private static readonly MigrationFile More = MigrationFile.FromText("2_more.sql", "CREATE TABLE b ();\n");
    private static readonly MigrationFile EditedMore = MigrationFile.FromText("2_more.sql", "CREATE TABLE c ();\n");
    private static readonly string Sum = AtlasSum.Compute(Directory(null, Init, More)).ToString();

    private const string EditedMessage =
        "migrations/2_more.sql(1,1): error MB2001: 2_more.sql was edited after it was recorded (atlas.sum line 3). " +
        "Databases that ran it will not run it again: restore the file and put the change into a new migration. " +
        "If no database has run it, accept it with 'dotnet migrations hash'.";

    [TestCase(MigrationFileState.CommittedThenChanged)]
    [TestCase(MigrationFileState.Committed)]
    [TestCase(MigrationFileState.Unknown)]
    public void An_edited_file_that_others_may_have_is_an_error(MigrationFileState state) =>
        Assert.That(Generation(Directory(Sum, Init, EditedMore), state), Is.EqualTo(new[] { EditedMessage }));

    [Test]
    public void An_edited_file_that_nobody_has_is_fine() =>
        Assert.That(Generation(Directory(Sum, Init, EditedMore), MigrationFileState.Uncommitted), Is.Empty);

    [Test]
    public void An_edit_that_was_accepted_by_a_new_sum_is_fine()
    {
        var accepted = AtlasSum.Compute(Directory(null, Init, EditedMore)).ToString();

        Assert.That(Generation(Directory(accepted, Init, EditedMore), MigrationFileState.CommittedThenChanged), Is.Empty);
    }

    [Test]
    public void A_new_file_is_listed_by_the_next_generation() =>
        Assert.That(Generation(Directory(AtlasSum.Compute(Directory(null, Init)).ToString(), Init, More), MigrationFileState.Uncommitted), Is.Empty);

    [Test]
    public void A_committed_file_that_is_gone_is_an_error() =>
        Assert.That(Generation(Directory(Sum, Init), MigrationFileState.CommittedThenChanged, "2_more.sql"), Is.EqualTo(new[]
        {
            "migrations/atlas.sum(3,1): error MB2003: 2_more.sql is recorded in atlas.sum line 3 but is gone. Restore the file. " +
            "If no database has run it, accept it with 'dotnet migrations hash'.",
        }));

    [Test]
    public void A_history_does_not_begin_anew_because_all_its_files_are_gone() =>
        Assert.That(Generation(Directory(null), MigrationFileState.CommittedThenChanged, "1_init.sql"), Is.EqualTo(new[]
        {
            "migrations/1_init.sql(1,1): error MB2003: 1_init.sql is in the last commit but is gone. Restore the file. " +
            "If no database has run it, commit that it is gone.",
        }));

    [Test]
    public void A_draft_that_a_person_deleted_is_fine() =>
        Assert.That(Generation(Directory(Sum, Init), MigrationFileState.Uncommitted), Is.Empty);

    [Test]
    public void A_sum_broken_by_a_merge_is_rewritten_where_version_control_guards_the_files() => Assert.Multiple(() =>
    {
        Assert.That(Generation(Directory("<<<<<<<\n" + Sum, Init, More), MigrationFileState.Committed), Is.Empty);
        Assert.That(Generation(Directory("<<<<<<<\n" + Sum, Init, More), MigrationFileState.Unknown), Is.EqualTo(new[]
        {
            "migrations/atlas.sum(1,1): error MB2004: atlas.sum cannot be read: its rows and its first line disagree, as after a merge. " +
            "Check the migrations, then run 'dotnet migrations hash'.",
        }));
    });

    [Test]
    public void Two_files_with_one_version_are_an_error() =>
        Assert.That(Verification(Directory(null, Init, MigrationFile.FromText("1_other.sql", ""))), Has.Some.EqualTo(
            "migrations/1_other.sql(1,1): error MB2006: The version 1 is taken by 1_init.sql. " +
            "Rename one of the two files, and run 'dotnet migrations hash'."));

    [Test]
    public void Verification_names_every_kind_of_disagreement() => Assert.Multiple(() =>
    {
        Assert.That(Verification(Directory(Sum, Init, More)), Is.Empty);
        Assert.That(Verification(Directory(Sum, Init, EditedMore)), Is.EqualTo(new[] { EditedMessage }));
        Assert.That(Verification(Directory(AtlasSum.Compute(Directory(null, Init)).ToString(), Init, More)), Is.EqualTo(new[]
        {
            "migrations/2_more.sql(1,1): error MB2002: 2_more.sql is not listed in atlas.sum (line 3). " +
            "Build the project, or run 'dotnet migrations hash', and commit atlas.sum.",
        }));
        Assert.That(Verification(Directory(null, Init)), Is.EqualTo(new[]
        {
            "migrations/atlas.sum(1,1): error MB2004: atlas.sum is missing. " +
            "Build the project, or run 'dotnet migrations hash', and commit it.",
        }));
    });

    [Test]
    public void A_directory_of_Prisma_has_no_sum_to_disagree_with() =>
        Assert.That(
            Verification(MigrationDirectory.Create(MigrationLayout.Prisma, [MigrationFile.FromText("1_init/migration.sql", "SELECT 1;\n")])),
            Is.Empty);

    private static MigrationDirectory Directory(string? sum, params MigrationFile[] files) =>
        MigrationDirectory.Create(MigrationLayout.Atlas, files, sum);

    private static IEnumerable<string> Generation(MigrationDirectory directory, MigrationFileState stateOfMore, string path = "2_more.sql")
    {
        var others = stateOfMore == MigrationFileState.Unknown ? MigrationFileState.Unknown : MigrationFileState.Committed;
        var state = new DirectoryState(others, new Dictionary<string, MigrationFileState> { [path] = stateOfMore });
        return DirectoryReview.ForGeneration(directory, state).Select(diagnostic => diagnostic.ToString());
    }

    private static IEnumerable<string> Verification(MigrationDirectory directory) =>
        DirectoryReview.ForVerification(directory).Select(diagnostic => diagnostic.ToString());
}
