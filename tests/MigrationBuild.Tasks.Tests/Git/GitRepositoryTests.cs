using MigrationBuild.Schema.Directories;
using MigrationBuild.Tasks.Git;

namespace MigrationBuild.Tasks.Tests.Git;

public sealed class GitRepositoryTests
{
    [Test]
    public void Outside_of_a_repository_nothing_is_known_and_that_is_no_problem()
    {
        using var folder = new TemporaryFolder();
        folder.Write("migrations/1.sql", "");

        var answer = GitRepository.Ask(folder["migrations"]);

        Assert.That(answer.State["1.sql"], Is.EqualTo(MigrationFileState.Unknown));
        Assert.That(answer.Problem, Is.Null);
    }

    [Test]
    public void A_repository_tells_new_committed_changed_and_ignored_files_apart()
    {
        using var folder = new TemporaryFolder();
        folder.InitializeGit();
        folder.Write("my app/migrations/1_größe.sql", "");
        folder.Write("my app/migrations/2_changed.sql", "");
        folder.Write(".gitignore", "*_ignored.sql\n");
        folder.Commit();
        folder.Write("my app/migrations/2_changed.sql", "SELECT 1;\n");
        folder.Write("my app/migrations/3_ignored.sql", "");
        folder.Write("my app/migrations/4_staged.sql", "");
        folder.Git("add", "my app/migrations/4_staged.sql");
        folder.Write("my app/migrations/5_new/migration.sql", "");

        var state = GitRepository.Ask(folder["my app/migrations"]).State;

        Assert.Multiple(() =>
        {
            Assert.That(state["1_größe.sql"], Is.EqualTo(MigrationFileState.Committed));
            Assert.That(state["2_changed.sql"], Is.EqualTo(MigrationFileState.CommittedThenChanged));
            Assert.That(state["3_ignored.sql"], Is.EqualTo(MigrationFileState.Unknown));
            Assert.That(state["4_staged.sql"], Is.EqualTo(MigrationFileState.Uncommitted));
            Assert.That(state["5_new/migration.sql"], Is.EqualTo(MigrationFileState.Uncommitted));
        });
    }

    [Test]
    public void A_repository_without_a_commit_and_a_directory_that_does_not_exist_yet_are_understood()
    {
        using var folder = new TemporaryFolder();
        folder.InitializeGit();

        Assert.That(GitRepository.Ask(folder["migrations"]), Has.Property("Problem").Null);
        folder.Write("migrations/1.sql", "");
        Assert.That(GitRepository.Ask(folder["migrations"]).State["1.sql"], Is.EqualTo(MigrationFileState.Uncommitted));
    }

    [Test]
    public void A_hook_that_runs_the_build_does_not_lead_git_astray()
    {
        using var folder = new TemporaryFolder();
        folder.InitializeGit();
        folder.Write("migrations/1.sql", "");
        folder.Commit();
        Environment.SetEnvironmentVariable("GIT_DIR", folder["nowhere"]);
        try
        {
            Assert.That(GitRepository.Ask(folder["migrations"]).State["1.sql"], Is.EqualTo(MigrationFileState.Committed));
        }
        finally
        {
            Environment.SetEnvironmentVariable("GIT_DIR", null);
        }
    }

    [Test]
    public void A_repository_that_git_refuses_is_a_problem_with_a_reason()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git", "gitdir: nowhere\n");
        folder.Write("migrations/1.sql", "");

        var answer = GitRepository.Ask(folder["migrations"]);

        Assert.That(answer.Problem, Does.StartWith("fatal: not a git repository"));
        Assert.That(answer.State["1.sql"], Is.EqualTo(MigrationFileState.Unknown));
    }
}
