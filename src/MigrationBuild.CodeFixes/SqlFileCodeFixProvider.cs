using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using MigrationBuild.Analyzers;

namespace MigrationBuild.CodeFixes;

/// <summary>Offers the linter's fixes in <c>.sql</c> files, where the editor asks for fixes of additional documents.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(SqlFileCodeFixProvider),
    DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) },
    DocumentExtensions = new[] { ".sql" })]
[Shared]
public sealed class SqlFileCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Descriptors.All.Select(descriptor => descriptor.Id).ToImmutableArray();

    /// <summary>The compiler's own providers gather documents of C# only; <c>dotnet migrations fix</c> mends all files at once.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (title, key, changes) in FixProperties.Read(diagnostic.Properties, diagnostic.Location.SourceSpan.Start))
            {
                var action = CodeAction.Create(
                    title,
                    async cancellationToken =>
                    {
                        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
                    },
                    equivalenceKey: key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
