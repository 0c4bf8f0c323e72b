using MigrationBuild.Postgres.Oracle.Answers;
using MigrationBuild.Postgres.Oracle.Grammar;
using MigrationBuild.Postgres.Oracle.Mutants;

namespace MigrationBuild.Postgres.Oracle.Recording;

/// <summary>Asks PostgreSQL's parser once, so that the tests need not.</summary>
public sealed class Recorder(PostgresParser oracle, TextWriter output)
{
    private const int MutantCount = 3000;
    private const int LongestStatement = 1000;

    /// <summary>Where the tests find the answers.</summary>
    public static string Folder { get; } = Path.Combine(StatementSources.RepositoryRoot, "tests", "MigrationBuild.Postgres.Tests", "Truth");

    public static string StatementsPath { get; } = Path.Combine(Folder, "statements.jsonl");

    /// <summary>Which of the statements we answer otherwise, and how: refused by the analysis behind the grammar, or with another error.</summary>
    public static string ExceptionsPath { get; } = Path.Combine(Folder, "exceptions.jsonl");

    public static string CorporaPath { get; } = Path.Combine(Folder, "corpora.txt");

    /// <summary>
    /// Records the statements of our own tests, one for every production of the grammar and every place that calls for it, and changed ones of both.
    /// </summary>
    public void RecordStatements(SentenceGenerator generator)
    {
        var sentences = generator.WriteEach().Concat(generator.WriteEachPair()).ToList();
        var own = StatementSources.ReadOwn().Where(sql => sql.Length <= LongestStatement).Concat(sentences.Select(sentence => sentence.Sql)).ToList();
        var mutator = new Mutator(StatementSources.SelectForMutation(own));
        var random = new Random(MutantCount);
        var statements = own
            .Concat(Enumerable.Range(0, MutantCount).Select(_ => mutator.Mutate(random)))
            .Where(sql => !ProductParser.IsBeyondGrammar(sql))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var answers = oracle.Ask(statements).ToList();
        File.WriteAllText(StatementsPath, string.Concat(statements.Zip(answers, (sql, answer) => new RecordedStatement(sql, answer).ToLine() + "\n")));
        output.WriteLine($"{statements.Count} statements, {answers.Count(answer => answer.IsValid)} of them valid");

        var exceptions = statements.Zip(answers)
            .Select(item => (Statement: new RecordedStatement(item.First, ProductParser.Ask(item.First)), Expected: item.Second))
            .Where(item => Judge.Compare(item.Statement.Sql, item.Expected, item.Statement.Expected) is not (Agreement.Full or Agreement.None))
            .Select(item => item.Statement.ToLine() + "\n")
            .ToList();
        File.WriteAllText(ExceptionsPath, string.Concat(exceptions));
        output.WriteLine($"{exceptions.Count} exceptions");

        var accepted = statements.Zip(answers).Where(item => item.Second.IsValid).Select(item => item.First).ToHashSet(StringComparer.Ordinal);
        var covered = sentences.Where(sentence => accepted.Contains(sentence.Sql)).SelectMany(sentence => sentence.About).ToHashSet();
        var missing = generator.Reachable.Where(production => !covered.Contains(production)).ToList();
        output.WriteLine($"{generator.Reachable.Count()} productions, {covered.Count} of them in a valid statement that is about them; not these:");
        foreach (var production in missing)
        {
            output.WriteLine($"  {production.Rule}: {string.Join(' ', production.Symbols)}");
        }
    }

    public void RecordCorpora()
    {
        var files = Corpora.FindFiles("*.sql")
            .Select(path => (Path: Path.GetRelativePath(Corpora.Folder, path).Replace('\\', '/'), Statements: ReadComparable(path)))
            .Where(file => file.Statements.Count > 0)
            .ToList();
        using var answers = oracle.Ask(files.SelectMany(file => file.Statements)).GetEnumerator();
        var lines = files
            .Select(file => new RecordedFile(file.Path, [.. file.Statements.Select(sql => (RecordedFile.Hash(sql), Next(answers)))]))
            .SelectMany(file => file.ToLines());
        File.WriteAllText(CorporaPath, string.Concat(lines.Select(line => line + "\n")));
        output.WriteLine($"{files.Count} files, {files.Sum(file => file.Statements.Count)} statements");
    }

    /// <summary>The statements of a file that PostgreSQL can be asked about.</summary>
    public static IReadOnlyList<string> ReadComparable(string path)
        => [.. StatementSources.Split(File.ReadAllText(path)).Where(sql => !ProductParser.IsBeyondGrammar(sql))];

    private static Answer Next(IEnumerator<Answer> answers) => answers.MoveNext() ? answers.Current : throw new OracleException("There are fewer answers than statements.");
}
