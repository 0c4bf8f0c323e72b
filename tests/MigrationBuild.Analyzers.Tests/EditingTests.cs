using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MigrationBuild.Analyzers.Files;
using MigrationBuild.Linting;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Analyzers.Tests;

/// <summary>What is worked out again after a keystroke, counted by states and readings of texts rather than by time.</summary>
public sealed class EditingTests
{
    private const int Migrations = 1_000;

    private readonly ConditionalWeakTable<SourceText, MigrationText> _remembered = [];

    [Test]
    public void A_keystroke_in_the_newest_migration_replays_that_one_only()
    {
        var files = Project(Migrations);
        var before = States(files);
        var after = States(Edit(files, Migrations - 1));

        Assert.That(before.Zip(after, ReferenceEquals).Count(same => !same), Is.EqualTo(1));
        Assert.That(after[^1], Is.Not.SameAs(before[^1]));
    }

    [Test]
    public void A_keystroke_in_an_older_migration_replays_what_comes_after_it_too()
    {
        var files = Project(100);
        var same = States(files).Zip(States(Edit(files, 70)), ReferenceEquals).ToList();

        Assert.That(same.Take(70), Does.Not.Contain(false));
        Assert.That(same.Skip(70), Does.Not.Contain(true));
    }

    [Test]
    public void Where_nothing_changed_nothing_is_replayed()
    {
        var files = Project(100);

        Assert.That(States(files).Zip(States(files), ReferenceEquals), Does.Not.Contain(false));
    }

    [Test]
    public async Task The_compilers_driver_has_only_the_edited_text_read_again()
    {
        var files = Project(Migrations);
        var first = await Diagnose(files);
        var edited = Edit(files, Migrations - 1);
        var second = await Diagnose(edited);

        Assert.That(first, Is.EqualTo(new[] { "PGM101" }));
        Assert.That(second, Is.EqualTo(new[] { "PGM101", "PGM101" }));
        Assert.That(files.Concat(edited).Select(file => file.Text.Reads), Is.All.EqualTo(1));
    }

    [Test]
    public void However_many_threads_ask_each_migration_is_worked_out_once()
    {
        var asked = new ConcurrentBag<string>();
        var set = Set(200, (file, state, _) =>
        {
            asked.Add(file.Path);
            return new FileLint(default, state);
        });
        Parallel.For(0, 1_000, i => set.Lint(i % 200, CancellationToken.None));

        Assert.That(asked, Has.Count.EqualTo(200));
        Assert.That(asked, Is.Unique);
    }

    [Test]
    public void Whoever_gives_up_gets_no_more_migrations_replayed_and_what_was_done_is_kept()
    {
        using var cancellation = new CancellationTokenSource();
        var asked = new List<string>();
        var set = Set(10, (file, state, _) =>
        {
            asked.Add(file.Path);
            if (asked.Count == 4)
            {
                cancellation.Cancel();
            }

            return new FileLint(default, state);
        });

        Assert.That(() => set.Lint(9, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(asked, Has.Count.EqualTo(4));
        set.Lint(9, CancellationToken.None);
        Assert.That(asked, Is.Unique);
        Assert.That(asked, Has.Count.EqualTo(10));
    }

    private static MigrationSet Set(int count, Func<MigrationFile, ReplayState, CancellationToken, FileLint> lint)
        => new([.. Project(count).Select(file => new MigrationFile(file, NoOptions.Instance))], MigrationLinter.Start(LintOptions.Default), lint);

    private static ImmutableArray<Migration> Project(int count) => [.. Enumerable.Range(0, count).Select(i => new Migration(
        string.Create(CultureInfo.InvariantCulture, $"/p/migrations/{i:0000}_a.sql"),
        i == count - 1 ? "CREATE INDEX i ON t0 (a);" : string.Create(CultureInfo.InvariantCulture, $"CREATE TABLE t{i} (a int NOT NULL);")))];

    private static ImmutableArray<Migration> Edit(ImmutableArray<Migration> files, int position)
        => files.SetItem(position, new Migration(files[position].Path, files[position].Written + "\nCREATE INDEX j ON t1 (a);"));

    /// <summary>The state after each migration, by which what was replayed again is known: it left another object.</summary>
    private List<ReplayState> States(ImmutableArray<Migration> files)
    {
        var history = new MigrationHistory(Options(files), text => _remembered.GetValue(text, key => new MigrationText(key.ToString())));
        return [.. files.Select(file => history.Lint(file, CancellationToken.None)!.After)];
    }

    private static async Task<IEnumerable<string>> Diagnose(ImmutableArray<Migration> files)
    {
        var compilation = CSharpCompilation.Create("p").WithAnalyzers([new SqlFileAnalyzer()], Options(files));
        return (await compilation.GetAnalyzerDiagnosticsAsync(CancellationToken.None)).Select(found => found.Id).Where(id => id == "PGM101");
    }

    private static AnalyzerOptions Options(ImmutableArray<Migration> files) => new([.. files], new NoOptionsProvider());

    private sealed class Migration(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public string Written { get; } = text;

        public CountedText Text { get; } = new(text);

        public override SourceText GetText(CancellationToken cancellationToken = default) => Text;
    }

    /// <summary>Counts how often it is read as a whole.</summary>
    private sealed class CountedText(string text) : SourceText
    {
        private int _reads;

        public int Reads => _reads;

        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            Interlocked.Increment(ref _reads);
            return text.Substring(span.Start, span.Length);
        }
    }

    private sealed class NoOptionsProvider : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => NoOptions.Instance;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => NoOptions.Instance;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => NoOptions.Instance;
    }

    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public static NoOptions Instance { get; } = new();

        public override IEnumerable<string> Keys => [];

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}
