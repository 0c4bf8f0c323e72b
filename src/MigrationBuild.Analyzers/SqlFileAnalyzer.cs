using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MigrationBuild.Analyzers.Files;
using MigrationBuild.Linting;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace MigrationBuild.Analyzers;

/// <summary>Reports hazards in the <c>.sql</c> migrations among the project's additional files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SqlFileAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var history = new MigrationHistory(
                start.Options, text => start.TryGetValue(text, MigrationText.Provider, out var remembered) ? remembered : null);
            start.RegisterAdditionalFileAction(file => Analyze(file, history));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, MigrationHistory history)
    {
        var file = context.AdditionalFile;
        if (history.Lint(file, context.CancellationToken) is not { Findings.IsEmpty: false } lint
            || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var finding in lint.Findings)
        {
            context.ReportDiagnostic(Create(finding, finding.Diagnostic.Severity.ToRoslyn(), file, text, history));
        }
    }

    private static Diagnostic Create(Finding finding, DiagnosticSeverity severity, AdditionalText file, SourceText text, MigrationHistory history)
    {
        var span = new TextSpan(finding.Span.Start, finding.Span.Length);
        var fixes = SuppressionFix.Create(finding, "<why>") is { } suppression ? finding.Fixes.Append(suppression) : finding.Fixes;
        return Diagnostic.Create(
            Descriptors.Find(finding.Id),
            Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)),
            severity,
            finding.Related.Select(LocationOf),
            FixProperties.Write(fixes.SelectMany(fix => Carry(fix, file, history)), span.Start),
            finding.Message);
    }

    /// <summary>None where the fix makes a file for which there is no place.</summary>
    private static IEnumerable<CarriedFix> Carry(Fix fix, AdditionalText file, MigrationHistory history)
    {
        var files = fix.Following.IsEmpty ? [] : PlacedFile.Place(fix, file.Path, history.Behind(file));
        return files is null
            ? []
            : [new CarriedFix(
                fix.Title,
                fix.Edits.Select(edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText)).ToImmutableArray(),
                files.Select(each => (each.Path, each.Text)).ToImmutableArray())];
    }

    private static Location LocationOf(RelatedLocation related) => Location.Create(
        related.File.Path,
        new TextSpan(related.Span.Start, related.Span.Length),
        new LinePositionSpan(PositionOf(related.File, related.Span.Start), PositionOf(related.File, related.Span.End)));

    private static LinePosition PositionOf(SourceFile file, int offset)
    {
        var position = file.GetPosition(offset);
        return new LinePosition(position.Line - 1, position.Column - 1);
    }
}
