using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationBuild.Analyzers.Detection;

/// <summary>The comment <c>// lang=sql</c> (or <c>/* language=sql */</c>) that editors know: it tells what the next string holds.</summary>
internal static class LanguageComment
{
    private static readonly Regex Pattern = new(
        @"(^|\W)lang(uage)?\s*=\s*(sql|postgresql|postgres|pgsql)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether such a comment stands before the expression, or before the statement or declaration that it is part of.</summary>
    public static bool Names(ExpressionSyntax expression)
    {
        for (SyntaxNode? node = expression; node is not null; node = node.Parent)
        {
            var first = node.GetFirstToken();
            if (HoldsIt(first.LeadingTrivia) || HoldsIt(first.GetPreviousToken().TrailingTrivia))
            {
                return true;
            }

            if (node is StatementSyntax or MemberDeclarationSyntax)
            {
                return false;
            }
        }

        return false;
    }

    private static bool HoldsIt(SyntaxTriviaList trivia)
    {
        foreach (var each in trivia)
        {
            if (each.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia && Pattern.IsMatch(each.ToString()))
            {
                return true;
            }
        }

        return false;
    }
}
