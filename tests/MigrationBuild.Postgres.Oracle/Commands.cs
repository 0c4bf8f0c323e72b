using MigrationBuild.Postgres.Oracle.Answers;
using MigrationBuild.Postgres.Oracle.Fuzzing;
using MigrationBuild.Postgres.Oracle.Grammar;
using MigrationBuild.Postgres.Oracle.Mutants;
using MigrationBuild.Postgres.Oracle.Recording;

namespace MigrationBuild.Postgres.Oracle;

/// <summary>The verbs; <c>docs/verification.md</c> says what each is for.</summary>
internal static class Commands
{
    private const string Usage = """
        record  --grammar FILE                     asks PostgreSQL's parser and writes its answers into the tests' data
        grammar --grammar FILE [--random N]        compares the parsers on statements made from PostgreSQL's gram.y
        mutants [--count N] [--seed N] [--sql DIR] compares the parsers on changed statements
        fuzz    [--count N] [--seed N] [--from N]  runs parser and printer over made-up texts; asks nobody
        The first three take --library DIR, where libpg-query is installed (artifacts/libpg-query); grammar and mutants --examples N.
        """;

    public static int Run(Arguments arguments, TextWriter output)
    {
        switch (arguments.Verb)
        {
            case "record":
                return Record(arguments, output);
            case "grammar":
                return CompareGrammar(arguments, output);
            case "mutants":
                return CompareMutants(arguments, output);
            case "fuzz":
                return Fuzz(arguments, output);
            default:
                output.WriteLine(Usage);
                return 2;
        }
    }

    private static int Record(Arguments arguments, TextWriter output)
    {
        var generator = ReadGrammar(arguments);
        using var oracle = StartOracle(arguments);
        var recorder = new Recorder(oracle, output);
        recorder.RecordStatements(generator);
        if (Corpora.AreHere)
        {
            recorder.RecordCorpora();
        }

        return 0;
    }

    private static SentenceGenerator ReadGrammar(Arguments arguments)
    {
        var path = arguments.GetText("grammar")
            ?? throw new OracleException("--grammar names the file src/backend/parser/gram.y of PostgreSQL 18's source, from https://www.postgresql.org/ftp/source");
        return new SentenceGenerator(GrammarFile.Read(File.ReadAllText(path)));
    }

    private static int CompareGrammar(Arguments arguments, TextWriter output)
    {
        var generator = ReadGrammar(arguments);
        var random = new Random(arguments.GetNumber("seed", 1));
        var statements = generator.WriteEach().Concat(generator.WriteEachPair()).Select(sentence => sentence.Sql)
            .Concat(Enumerable.Range(0, arguments.GetNumber("random", 0)).Select(_ => generator.WriteRandom(random, random.Next(4, 12))))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return Compare(statements, arguments, output);
    }

    private static int CompareMutants(Arguments arguments, TextWriter output)
    {
        var mutator = new Mutator(ReadStatements(arguments));
        var random = new Random(arguments.GetNumber("seed", 1));
        var mutants = Enumerable.Range(0, arguments.GetNumber("count", 100_000)).Select(_ => mutator.Mutate(random));
        return Compare(mutants, arguments, output);
    }

    private static int Compare(IEnumerable<string> statements, Arguments arguments, TextWriter output)
    {
        using var oracle = StartOracle(arguments);
        return new Comparison(oracle, output, arguments.GetNumber("examples", 3)).Run(statements) == 0 ? 0 : 1;
    }

    private static int Fuzz(Arguments arguments, TextWriter output)
    {
        using var fuzzer = new Fuzzer(new FuzzInput(ReadStatements(arguments), arguments.GetNumber("seed", 1)), output);
        return fuzzer.Run(arguments.GetNumber("from", 0), arguments.GetNumber("count", 10_000_000)) == 0 ? 0 : 1;
    }

    /// <summary>Our own statements, those of the corpora, and those of a folder that is named; one of each shape.</summary>
    private static IReadOnlyList<string> ReadStatements(Arguments arguments)
    {
        var statements = StatementSources.ReadOwn().Concat(StatementSources.ReadFolder(Corpora.Folder));
        if (arguments.GetText("sql") is { } folder)
        {
            statements = statements.Concat(StatementSources.ReadFolder(folder));
        }

        return StatementSources.SelectForMutation(statements);
    }

    private static PostgresParser StartOracle(Arguments arguments)
        => PostgresParser.Start(arguments.GetText("library") ?? Path.Combine(StatementSources.RepositoryRoot, "artifacts", "libpg-query"));
}
