using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationBuild.Analyzers.Literals;

/// <summary>A part of a string's value that is known only at run time.</summary>
/// <param name="Position">Where it stands in the value.</param>
/// <param name="Expression">What gives it.</param>
public sealed record LiteralHole(int Position, ExpressionSyntax Expression);
