using MigrationBuild.Postgres.Oracle.Answers;
using MigrationBuild.Postgres.Oracle.Recording;

namespace MigrationBuild.Postgres.Tests.Truth;

/// <summary>What PostgreSQL 18's own parser said of statements, as <c>MigrationBuild.Postgres.Oracle record</c> wrote it down.</summary>
public sealed class TruthTests
{
    [Test]
    public void Our_own_statements_and_those_of_every_production_get_the_answer_of_PostgreSQL()
    {
        var exceptions = File.ReadLines(Recorder.ExceptionsPath)
            .Select(RecordedStatement.FromLine)
            .ToDictionary(exception => exception.Sql, exception => exception.Expected, StringComparer.Ordinal);
        var failures = new List<string>();
        var counts = new SortedDictionary<Agreement, int>();
        foreach (var (sql, expected) in File.ReadLines(Recorder.StatementsPath).Select(RecordedStatement.FromLine))
        {
            var actual = ProductParser.Ask(sql);
            var agreement = Judge.Compare(sql, expected, actual);
            counts[agreement] = counts.GetValueOrDefault(agreement) + 1;
            var isAsRecorded = agreement switch
            {
                Agreement.Full => !exceptions.ContainsKey(sql),
                Agreement.None => false,
                _ => exceptions.Remove(sql, out var ours) && ours == actual,
            };
            if (!isAsRecorded)
            {
                failures.Add($"{agreement}: {sql}\n  PostgreSQL {expected}\n  here       {actual}");
            }
        }

        TestContext.Out.WriteLine(string.Join(", ", counts.Select(item => $"{item.Value} {item.Key}")));
        Assert.That(failures, Is.Empty, string.Join('\n', failures.Take(20)));
        Assert.That(exceptions.Keys, Is.Empty, "exceptions of statements that are not recorded, or are none any more");
        Assert.That(counts.Values.Sum(), Is.GreaterThan(20_000));
    }

    [Test]
    [Category("Corpora")]
    public void The_statements_of_real_projects_get_the_answer_of_PostgreSQL()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var file in RecordedFile.FromLines(File.ReadLines(Recorder.CorporaPath)).Where(_ => Corpora.AreHere))
        {
            var statements = Recorder.ReadComparable(Path.Combine(Corpora.Folder, file.Path));
            if (!statements.Select(RecordedFile.Hash).SequenceEqual(file.Statements.Select(statement => statement.Hash)))
            {
                failures.Add($"{file.Path} is split into other statements than when it was recorded");
                continue;
            }

            foreach (var (sql, (_, expected)) in statements.Zip(file.Statements))
            {
                count++;
                var actual = ProductParser.Ask(sql);
                if (Judge.Compare(sql, expected, actual) != Agreement.Full)
                {
                    failures.Add($"{file.Path}: {sql}\n  PostgreSQL {expected}\n  here       {actual}");
                }
            }
        }

        TestContext.Out.WriteLine($"{count} statements");
        Assert.That(failures, Is.Empty, string.Join('\n', failures.Take(20)));
        Assert.That(count, Is.GreaterThan(Corpora.AreHere ? 20_000 : -1));
    }

    [Test]
    public void Recorded_lines_are_read_as_they_were_written()
    {
        var statement = new RecordedStatement("SELECT 'a\n\"b\"'", Answer.Refuse("syntax error at or near \"'é\"", 7));
        var file = new RecordedFile("a/b c.sql", [("0123abcd", Answer.Accept("SelectStmt")), ("89abcdef", Answer.Refuse("syntax error: \"x\"", 3))]);

        Assert.That(RecordedStatement.FromLine(statement.ToLine()), Is.EqualTo(statement));
        var again = RecordedFile.FromLines(file.ToLines()).Single();
        Assert.That(again.Path, Is.EqualTo(file.Path));
        Assert.That(again.Statements, Is.EqualTo(file.Statements));
    }
}
