using System.Text;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Benchmarks;

/// <summary>SQL to measure with, and its size in the units of the results. A parameter of a benchmark, so that the columns find it.</summary>
public sealed class Workload
{
    private Workload(string name, string text)
    {
        Name = name;
        Text = text;
        Bytes = Encoding.UTF8.GetByteCount(text);
        Statements = SqlParser.Split(new SourceFile(name, text)).Count;
    }

    public string Name { get; }

    public string Text { get; }

    /// <summary>The size in UTF-8.</summary>
    public long Bytes { get; }

    public int Statements { get; }

    /// <summary>Every script of the corpora that has no error, one behind the other; where no corpora are, generated SQL of that size.</summary>
    public static Workload Joined()
    {
        var texts = Corpora.FindFiles("*.sql")
            .Select(path => File.ReadAllText(path))
            .Where(text => SqlParser.Parse(text).Diagnostics.IsEmpty)
            .ToList();
        return texts.Count > 0 ? new Workload("corpora", string.Join("\n;\n", texts)) : Generated(3);
    }

    public static Workload Generated(int megabytes) => new($"{megabytes} MB", GeneratedSql.Create(megabytes * 1_000_000));

    public override string ToString() => Name;
}
