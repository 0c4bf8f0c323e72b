namespace MigrationBuild.Tool.Tests;

/// <summary>A wrong command line: one line a mistake, where the help is, and 2.</summary>
public sealed class UsageTests
{
    [TestCase("frobnicate", "error: 'frobnicate' is none of diff, lint, fix, apply, down, status, hash, schema.\nRun 'dotnet migrations --help' to see what there is.\n")]
    [TestCase("--nope", "error: '--nope' is no option of 'dotnet migrations'.\nRun 'dotnet migrations --help' to see what there is.\n")]
    [TestCase("apply --nope", "error: '--nope' is no option of 'dotnet migrations apply'.\nRun 'dotnet migrations apply --help' to see what there is.\n")]
    [TestCase("apply x", "error: 'x' does not fit here. Write a whole number from 1 on, such as 3.\nRun 'dotnet migrations apply --help' to see what there is.\n")]
    [TestCase("apply --lock-timeout soon", "error: 'soon' is no length of time. Write it as 500ms, 10s, 2m or 1h.\nRun 'dotnet migrations apply --help' to see what there is.\n")]
    [TestCase("lint --format xml", "error: Argument 'xml' not recognized. Must be one of: 'text' 'json' 'github' 'sarif' 'gitlab' 'junit'\nRun 'dotnet migrations lint --help' to see what there is.\n")]
    [TestCase("lint --postgres-version 9", "error: '9' does not fit here. Write a whole number from 10 on, such as 17.\nRun 'dotnet migrations lint --help' to see what there is.\n")]
    [TestCase("schema inspect", "error: Option '--url' is required.\nRun 'dotnet migrations schema inspect --help' to see what there is.\n")]
    [TestCase("schema inspect --url file://migrations?format=liquibase", "error: '?format=liquibase' is not understood. What can be said of a directory is ?format=atlas, ?format=prisma, ?format=golang-migrate, ?format=flyway, ?format=diesel, ?format=goose, ?format=dbmate.\n")]
    [TestCase("hash --dir", "error: Required argument missing for option: '--dir'.\nRun 'dotnet migrations hash --help' to see what there is.\n")]
    public async Task A_mistake_is_named(string arguments, string error) =>
        Assert.That(await Invocation.RunAsync(arguments.Split(' ')), Is.EqualTo(new Invocation(2, "", error)));

    [Test]
    public async Task A_misspelled_option_of_diff_writes_no_migration_of_that_name()
    {
        var run = await Invocation.RunAsync("diff", "--nmae", "x");

        Assert.That(run, Is.EqualTo(new Invocation(
            2, "", "error: '--nmae' is no option of 'dotnet migrations diff'.\nRun 'dotnet migrations diff --help' to see what there is.\n")));
    }

    [Test]
    public async Task After_a_double_dash_a_word_may_look_like_an_option() =>
        Assert.That(await Invocation.RunAsync("lint", "--", "--x.sql"), Is.EqualTo(new Invocation(2, "", "error: There is no file or directory --x.sql.\n")));

    [TestCase]
    [TestCase("schema")]
    public async Task Without_a_verb_the_help_is_printed(params string[] arguments)
    {
        var run = await Invocation.RunAsync(arguments);

        Assert.That(run, Is.EqualTo(new Invocation(2, (await Invocation.RunAsync([.. arguments, "--help"])).Output, "")));
        Assert.That(run.Output, Does.Contain("diff"));
    }
}
