using MigrationBuild.Postgres.Oracle.Fuzzing;
using MigrationBuild.Postgres.Oracle.Recording;

namespace MigrationBuild.Postgres.Tests.Truth;

public sealed class FuzzTests
{
    [Test]
    public void Texts_that_nobody_would_write_are_read_without_harm()
    {
        var statements = File.ReadLines(Recorder.StatementsPath).Select(line => RecordedStatement.FromLine(line).Sql);
        using var fuzzer = new Fuzzer(new FuzzInput(StatementSources.SelectForMutation(statements), seed: 1), TestContext.Out);

        Assert.That(fuzzer.Run(from: 0, count: 30_000), Is.Zero);
    }
}
