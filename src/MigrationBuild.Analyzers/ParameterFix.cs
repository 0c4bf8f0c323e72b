using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MigrationBuild.Analyzers.Detection;
using MigrationBuild.Analyzers.Literals;
using MigrationBuild.Linting;

namespace MigrationBuild.Analyzers;

/// <summary>Calls the method of EF Core that makes parameters of an interpolated string's values in place of the one that takes SQL as it is, where all of them may be parameters.</summary>
internal static class ParameterFix
{
    private static readonly (string Raw, string Interpolated)[] Methods =
    [
        ("ExecuteSqlRaw", "ExecuteSqlInterpolated"),
        ("ExecuteSqlRawAsync", "ExecuteSqlInterpolatedAsync"),
        ("FromSqlRaw", "FromSqlInterpolated"),
        ("SqlQueryRaw", "SqlQuery"),
    ];

    public static IEnumerable<CarriedFix> Offer(SyntaxNodeAnalysisContext context, SqlString sql)
    {
        if (context.Node is InterpolatedStringExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } } text
            && call.Expression is MemberAccessExpressionSyntax { Name: var name }
            && Array.Find(Methods, each => each.Raw == name.Identifier.ValueText) is { Interpolated: { } interpolated }
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && method.ContainingNamespace.ToDisplayString() == "Microsoft.EntityFrameworkCore"
            && call.ArgumentList.Arguments.All(each => each.Expression == text || IsCancellation(each.Expression, context))
            && AllMayBeParameters(text))
        {
            yield return new CarriedFix(
                $"Call {interpolated}, which makes parameters of the values",
                ImmutableArray.Create(new TextChange(name.Identifier.Span, interpolated)),
                ImmutableArray<(string, string)>.Empty);
        }
    }

    private static bool IsCancellation(ExpressionSyntax value, SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetTypeInfo(value, context.CancellationToken).Type?.ToDisplayString() == "System.Threading.CancellationToken";

    /// <summary>In a statement that takes parameters, with one in the place of each value, the parser finds as many.</summary>
    private static bool AllMayBeParameters(InterpolatedStringExpressionSyntax text)
    {
        var holes = text.Contents.OfType<InterpolationSyntax>().ToList();
        return holes.TrueForAll(hole => hole.AlignmentClause is null && hole.FormatClause is null)
            && StringLiteralMap.TryCreate(text, static _ => "$1") is { } map
            && StatementParameters.Takes(map.Value, holes.Count);
    }
}
