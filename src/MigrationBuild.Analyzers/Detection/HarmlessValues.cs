using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationBuild.Analyzers.Detection;

/// <summary>
/// Values that may be put into SQL: constants, however a program chooses among them, numbers and other values that cannot hold SQL, names that are quoted, parameters that
/// a <see cref="FormattableString"/> becomes, and SQL of another place, which is judged there.
/// </summary>
internal sealed class HarmlessValues(SqlApis apis, SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>Deeper than people define a constant by others; two fields may name each other.</summary>
    private const int MostSteps = 16;

    public bool Contains(ExpressionSyntax value) => Contains(value, MostSteps);

    private bool Contains(ExpressionSyntax value, int steps)
    {
        if (steps == 0)
        {
            return false;
        }

        if (model.GetConstantValue(value, cancellationToken).HasValue || IsParameter(value) || HoldsNoText(model.GetTypeInfo(value, cancellationToken).Type))
        {
            return true;
        }

        return value switch
        {
            ParenthesizedExpressionSyntax inner => Contains(inner.Expression, steps - 1),
            PostfixUnaryExpressionSyntax inner => Contains(inner.Operand, steps - 1),
            CastExpressionSyntax cast => Contains(cast.Expression, steps - 1),
            ConditionalExpressionSyntax choice => Contains(choice.WhenTrue, steps - 1) && Contains(choice.WhenFalse, steps - 1),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } both =>
                Contains(both.Left, steps - 1) && Contains(both.Right, steps - 1),
            SwitchExpressionSyntax choice => choice.Arms.All(arm => arm.Expression is ThrowExpressionSyntax || Contains(arm.Expression, steps - 1)),
            ThrowExpressionSyntax => true,
            InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().All(hole => Contains(hole.Expression, steps - 1)),
            InvocationExpressionSyntax call => model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && SqlApis.Quotes(method),
            ElementAccessExpressionSyntax element => Contains(element.Expression, steps - 1),
            ImplicitArrayCreationExpressionSyntax list => AllOf(list.Initializer, steps),
            ArrayCreationExpressionSyntax { Initializer: { } list } => AllOf(list, steps),
            InitializerExpressionSyntax list => AllOf(list, steps),
            CollectionExpressionSyntax list => list.Elements.All(each => each is ExpressionElementSyntax element && Contains(element.Expression, steps - 1)),
            SimpleNameSyntax or MemberAccessExpressionSyntax => IsHarmless(model.GetSymbolInfo(value, cancellationToken).Symbol, steps),
            _ => false,
        };
    }

    private bool AllOf(InitializerExpressionSyntax list, int steps) => list.Expressions.All(each => Contains(each, steps - 1));

    /// <summary>What an interpolated string is handed on as, unless it is text: its values keep apart from it.</summary>
    private bool IsParameter(ExpressionSyntax value) =>
        value.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text }
        && model.GetTypeInfo(text, cancellationToken).ConvertedType is { SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Error };

    private static bool HoldsNoText(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => HoldsNoText(nullable.TypeArguments[0]),
        { TypeKind: TypeKind.Enum } => true,
        { SpecialType: SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) } => true,
        _ => type?.ToDisplayString() == "System.Guid",
    };

    /// <summary>A variable or field that holds one harmless value for good, the variable of a loop over such values, or what is declared to be SQL.</summary>
    private bool IsHarmless(ISymbol? symbol, int steps)
    {
        if (symbol is not (ILocalSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol))
        {
            return false;
        }

        if (symbol is IParameterSymbol parameter ? apis.TakesSql(parameter) : apis.TakesSql(symbol))
        {
            return true;
        }

        // Another file would need a model of its own.
        var declaration = symbol.DeclaringSyntaxReferences.Select(each => each.GetSyntax(cancellationToken)).FirstOrDefault(each => each.SyntaxTree == model.SyntaxTree);
        return declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator =>
                (symbol is IFieldSymbol { IsReadOnly: true } || (symbol is ILocalSymbol && !IsWritten(declarator, symbol))) && Contains(initial, steps - 1),
            ForEachStatementSyntax loop => Contains(loop.Expression, steps - 1),
            _ => false,
        };
    }

    private bool IsWritten(VariableDeclaratorSyntax declarator, ISymbol local) =>
        (declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? declarator.SyntaxTree.GetRoot(cancellationToken)).DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == local.Name
                && IsTarget(name)
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local));

    private static bool IsTarget(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0 || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax },
        _ => false,
    };
}
