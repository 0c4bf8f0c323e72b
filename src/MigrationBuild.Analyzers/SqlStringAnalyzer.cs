using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MigrationBuild.Analyzers.Detection;
using MigrationBuild.Analyzers.Files;
using MigrationBuild.Analyzers.Literals;
using MigrationBuild.Linting;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace MigrationBuild.Analyzers;

/// <summary>Reports hazards in SQL that C# strings hold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SqlStringAnalyzer : DiagnosticAnalyzer
{
    private const string InterpolatedSql = "PGM715";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var finder = new SqlStringFinder(new SqlApis(start.Compilation));
            var options = ProjectSettings.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions) with { IsEmbedded = true, LintSince = null };
            start.RegisterSyntaxNodeAction(
                node => Analyze(node, finder, options),
                SyntaxKind.StringLiteralExpression,
                SyntaxKind.Utf8StringLiteralExpression,
                SyntaxKind.InterpolatedStringExpression,
                SyntaxKind.AddExpression);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, SqlStringFinder finder, LintOptions options)
    {
        if (finder.Find((ExpressionSyntax)context.Node, context.SemanticModel, context.CancellationToken) is not { } sql)
        {
            return;
        }

        var settings = options with
        {
            Runner = sql.Runner,
            ValuesAt = sql.ValuesAt,
            Settings = RuleConfiguration.ReadSettings(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Node.SyntaxTree)),
        };
        var before = InitialStates.Of(settings);
        foreach (var finding in MigrationLinter.Lint(before, new SourceFile("", sql.Map.Value), settings).Findings)
        {
            var isOfValues = finding.Id == InterpolatedSql;
            if (!isOfValues && !sql.MayHoldDdl)
            {
                continue;
            }

            var fixes = isOfValues ? ParameterFix.Offer(context, sql) : finding.Fixes.SelectMany(fix => InSource(fix, sql));
            var span = sql.Map.Map(finding.Span.Start, finding.Span.Length);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Find(finding.Id),
                Location.Create(context.Node.SyntaxTree, span),
                finding.Diagnostic.Severity.ToRoslyn(),
                additionalLocations: null,
                FixProperties.Write(fixes, span.Start),
                finding.Message.Replace(StringLiteralMap.Hole.ToString(), "{…}")));
        }
    }

    /// <summary>The fix in the literal's own spelling; none where one of its edits cannot be made in a single token.</summary>
    private static IEnumerable<CarriedFix> InSource(Fix fix, SqlString sql)
    {
        var changes = fix.Edits.Select(edit => sql.Map.Edit(edit.Span.Start, edit.Span.Length, edit.NewText)).ToList();
        if (changes.TrueForAll(change => change is not null))
        {
            yield return new CarriedFix(fix.Title, changes.Select(change => change!.Value).ToImmutableArray(), ImmutableArray<(string, string)>.Empty);
        }
    }
}
