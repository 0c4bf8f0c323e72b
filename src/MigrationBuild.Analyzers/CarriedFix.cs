using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace MigrationBuild.Analyzers;

/// <summary>A fix on its way from the analyzer to the code fix.</summary>
/// <param name="Title">What a person chooses.</param>
/// <param name="Changes">The changes of the document that the diagnostic is about.</param>
/// <param name="Files">The documents beside it that get another text, by path: most of them are new.</param>
public sealed record CarriedFix(string Title, ImmutableArray<TextChange> Changes, ImmutableArray<(string Path, string Text)> Files);
