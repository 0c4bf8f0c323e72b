using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using MigrationBuild.Analyzers;

namespace MigrationBuild.CodeFixes;

/// <summary>Offers the linter's fixes for SQL in C# strings; in every editor, and to <c>dotnet format</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SqlStringCodeFixProvider)), Shared]
public sealed class SqlStringCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Descriptors.All.Select(descriptor => descriptor.Id).ToImmutableArray();

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (key, fix) in FixProperties.Read(diagnostic.Properties, diagnostic.Location.SourceSpan.Start))
            {
                var action = CodeAction.Create(
                    fix.Title,
                    async cancellationToken =>
                    {
                        var text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                        return context.Document.WithText(text.WithChanges(fix.Changes));
                    },
                    equivalenceKey: key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
