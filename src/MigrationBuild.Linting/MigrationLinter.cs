using MigrationBuild.Linting.Rules;
using MigrationBuild.Linting.Suppressions;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting;

/// <summary>Finds the hazards of migrations. Pure: the same texts and options give the same findings.</summary>
public static class MigrationLinter
{
    /// <summary>Lints files in the order in which they are run, each in the state that those before it leave.</summary>
    public static EquatableArray<Finding> Lint(IReadOnlyList<SourceFile> migrations, LintOptions options)
    {
        var findings = new List<Finding>();
        var state = Start(options);
        foreach (var file in migrations)
        {
            var script = Parse(file, options);
            if (IsLinted(file, options))
            {
                var lint = Lint(state, script, options);
                findings.AddRange(lint.Findings);
                state = lint.After;
            }
            else
            {
                state = CatalogReplay.Apply(state, script).State;
            }
        }

        return findings.ToEquatableArray();
    }

    /// <summary>The state before the first migration: an empty database.</summary>
    public static ReplayState Start(LintOptions options) => new(Catalog.NewDatabase) { TargetVersion = options.PostgresVersion };

    /// <summary>The state that migrations leave.</summary>
    public static ReplayState Replay(IEnumerable<SourceFile> migrations, LintOptions options) =>
        migrations.Aggregate(Start(options), (state, file) => CatalogReplay.Apply(state, Parse(file, options)).State);

    public static SqlScript Parse(SourceFile file, LintOptions options) =>
        ForwardSection.Parse(file, new SqlParseOptions(PostgresVersion: options.PostgresVersion));

    /// <summary>Whether the file is new enough to be linted.</summary>
    public static bool IsLinted(SourceFile file, LintOptions options) =>
        options.LintSince is not { Length: > 0 } since || string.CompareOrdinal(VersionedName(file.Path), since) >= 0;

    public static FileLint Lint(ReplayState before, SourceFile file, LintOptions options) => Lint(before, Parse(file, options), options);

    /// <summary>Lints one file in the state before it.</summary>
    public static FileLint Lint(ReplayState before, SqlScript script, LintOptions options, CancellationToken cancellationToken = default)
    {
        var migration = new MigrationContext(script, before, options);
        var findings = SyntaxFindings(script, options).ToList();
        // Loops, as every rule asks every statement: iterators around them would cost more than most rules do.
        foreach (var statement in migration.Statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (statement.DoesNothing)
            {
                continue;
            }

            foreach (var rule in RuleCatalog.Rules)
            {
                foreach (var finding in rule.Check(statement))
                {
                    findings.Add(Judged(finding, migration));
                }
            }
        }

        return new FileLint(Select(findings, script, options), migration.After);
    }

    /// <summary>Types and names of a migration that we made are those of the schema file, which is the place to change them: nobody is to be warned of our work.</summary>
    private static Finding Judged(Finding finding, MigrationContext migration) =>
        finding.Diagnostic.Severity > DiagnosticSeverity.Info && finding.Id.StartsWith("PGM6", StringComparison.Ordinal) && migration.IsGenerated
            ? finding.As(DiagnosticSeverity.Info)
            : finding;

    private static IEnumerable<Finding> SyntaxFindings(SqlScript script, LintOptions options) =>
        from diagnostic in script.Diagnostics
        where !(options.IsEmbedded && IsIncomplete(script, diagnostic.Span))
        select new Finding(diagnostic);

    /// <summary>What a program puts in at run time may be what the grammar misses.</summary>
    private static bool IsIncomplete(SqlScript script, TextSpan span) => script.Statements
        .Where(statement => statement.FullSpan.Start <= span.Start && span.Start <= statement.FullSpan.End)
        .Any(statement => script.File.Substring(statement.Span).IndexOfAny(['\uFFFC', '{']) >= 0);

    private static EquatableArray<Finding> Select(List<Finding> findings, SqlScript script, LintOptions options)
    {
        var suppressions = SuppressionReader.Read(script);
        var holding = suppressions.Where(suppression => !suppression.HasExpired(options.Today)).ToList();
        var selected =
            from finding in findings.Concat(SuppressionReview.Review(script, suppressions, findings, options.Today))
            let severity = SeverityOf(finding.Diagnostic, options)
            where severity is not null && !holding.Exists(suppression => suppression.Covers(finding.Diagnostic))
            orderby finding.Span.Start
            let statement = script.Statements.FirstOrDefault(each => each.FullSpan.Contains(finding.Span.Start))
            select finding.As(severity.Value) with { Fingerprint = Fingerprints.Of(finding.Diagnostic, statement), Statement = statement?.Span };
        return selected.ToEquatableArray();
    }

    /// <summary>What is set for the rule; a finding that is milder than its rule stays so where nothing is.</summary>
    private static DiagnosticSeverity? SeverityOf(SourceDiagnostic finding, LintOptions options)
    {
        if (options.Settings.TryFindSeverity(finding.Descriptor, out var own))
        {
            return own;
        }

        var severity = options.SeverityOf(finding.Descriptor);
        return severity == finding.Descriptor.DefaultSeverity ? finding.Severity : severity;
    }

    /// <summary>The file's name, or its folder's where a layout gives each migration a folder.</summary>
    private static string VersionedName(string path)
    {
        var parts = path.Split('/', '\\');
        var name = parts[parts.Length - 1];
        return MigrationLayouts.HasFolders(MigrationLayouts.DetectFile(path)) && parts.Length > 1 ? parts[parts.Length - 2] : name;
    }
}
