using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
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
            foreach (var (key, fix) in FixProperties.Read(diagnostic.Properties, diagnostic.Location.SourceSpan.Start))
            {
                var action = CodeAction.Create(
                    fix.Title,
                    cancellationToken => ApplyAsync(document, fix, cancellationToken),
                    equivalenceKey: key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> ApplyAsync(TextDocument document, CarriedFix fix, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var solution = document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(fix.Changes));
        return fix.Files.Aggregate(solution, (each, file) => Put(each, document, file.Path, SourceText.From(file.Text, text.Encoding)));
    }

    /// <summary>A new document lies in the same folder of the project as the one that is mended.</summary>
    private static Solution Put(Solution solution, TextDocument document, string path, SourceText text) =>
        document.Project.AdditionalDocuments.FirstOrDefault(each => each.FilePath == path) is { } there
            ? solution.WithAdditionalDocumentText(there.Id, text)
            : solution.AddAdditionalDocument(
                DocumentId.CreateNewId(document.Project.Id),
                path.Substring(path.LastIndexOfAny(['/', '\\']) + 1),
                text,
                document.Folders,
                path);
}
