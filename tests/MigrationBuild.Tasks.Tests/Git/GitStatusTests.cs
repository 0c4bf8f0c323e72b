using MigrationBuild.Schema.Directories;
using MigrationBuild.Tasks.Git;

namespace MigrationBuild.Tasks.Tests.Git;

public sealed class GitStatusTests
{
    [TestCase("?? app/migrations/1.sql", MigrationFileState.Uncommitted)]
    [TestCase("A  app/migrations/1.sql", MigrationFileState.Uncommitted)]
    [TestCase("AM app/migrations/1.sql", MigrationFileState.Uncommitted)]
    [TestCase("AD app/migrations/1.sql", MigrationFileState.Uncommitted)]
    [TestCase(" M app/migrations/1.sql", MigrationFileState.CommittedThenChanged)]
    [TestCase("M  app/migrations/1.sql", MigrationFileState.CommittedThenChanged)]
    [TestCase(" D app/migrations/1.sql", MigrationFileState.CommittedThenChanged)]
    [TestCase("AA app/migrations/1.sql", MigrationFileState.CommittedThenChanged)]
    [TestCase("UU app/migrations/1.sql", MigrationFileState.CommittedThenChanged)]
    [TestCase("D  app/migrations/1.sql\0?? app/migrations/1.sql", MigrationFileState.CommittedThenChanged)]
    [TestCase("!! app/migrations/1.sql", MigrationFileState.Unknown)]
    [TestCase("!! app/migrations/", MigrationFileState.Unknown)]
    [TestCase("!! app/", MigrationFileState.Unknown)]
    [TestCase("?? app/migrations/2.sql", MigrationFileState.Committed)]
    [TestCase("?? app/migrations/1.sql.orig", MigrationFileState.Committed)]
    [TestCase("", MigrationFileState.Committed)]
    public void An_entry_tells_the_state_of_a_file(string status, MigrationFileState expected) =>
        Assert.That(GitStatus.Parse(status + "\0", "app/migrations")["1.sql"], Is.EqualTo(expected));

    [Test]
    public void A_directory_that_is_the_repository_itself_has_no_prefix() =>
        Assert.That(GitStatus.Parse("?? 1.sql\0", "")["1.sql"], Is.EqualTo(MigrationFileState.Uncommitted));
}
