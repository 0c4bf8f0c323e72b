using BenchmarkDotNet.Attributes;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Benchmarks.Parsing;

/// <summary>From text to tokens, to statements, to trees: over real scripts.</summary>
public class ParsingBenchmarks
{
    [ParamsSource(nameof(Workloads))]
    public Workload Sql { get; set; } = null!;

    public static IEnumerable<Workload> Workloads => [Workload.Joined()];

    [Benchmark]
    public LexedText Lex() => Lexer.Tokenize(Sql.Text);

    [Benchmark]
    public EquatableArray<SplitStatement> Split() => SqlParser.Split(new SourceFile(Sql.Name, Sql.Text));

    [Benchmark]
    public SqlScript Parse() => SqlParser.Parse(Sql.Text);
}
