using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MigrationBuild.Analyzers.Literals;
using MigrationBuild.Linting;

namespace MigrationBuild.Analyzers.Detection;

/// <summary>Tells of a string literal whether it is SQL for PostgreSQL, by where it goes to.</summary>
internal sealed class SqlStringFinder(SqlApis apis)
{
    /// <summary>The SQL that a literal or a concatenation is; null where it is none, or a part of another concatenation.</summary>
    public SqlString? Find(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var whole = WithParentheses(expression);
        if (whole.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            return null;
        }

        var literals = LiteralsOf(expression).Select(literal => literal.ToString()).ToList();
        var mayHoldDdl = literals.Exists(SqlPrefilter.MayHoldDdl);
        if ((!mayHoldDdl && !(IsPutTogether(expression) && literals.Exists(SqlPrefilter.MayHoldQuery)))
            || FindRunner(whole, model, cancellationToken) is not { } runner)
        {
            return null;
        }

        var map = StringLiteralMap.TryCreate(
            expression, part => model.GetConstantValue(part, cancellationToken) is { HasValue: true, Value: string value } ? value : null);
        if (map is null)
        {
            return null;
        }

        var harmless = new HarmlessValues(apis, model, cancellationToken);
        return new SqlString(map, runner, [.. map.Holes.Where(hole => !harmless.Contains(hole.Expression)).Select(hole => hole.Position)], mayHoldDdl);
    }

    private static ExpressionSyntax WithParentheses(ExpressionSyntax expression)
    {
        var whole = expression;
        while (whole.Parent is ParenthesizedExpressionSyntax parentheses)
        {
            whole = parentheses;
        }

        return whole;
    }

    private static bool IsPutTogether(ExpressionSyntax expression) =>
        expression is BinaryExpressionSyntax || (expression is InterpolatedStringExpressionSyntax text && text.Contents.Any(SyntaxKind.Interpolation));

    /// <summary>The literals of a concatenation, not those within another literal or a call.</summary>
    private static IEnumerable<ExpressionSyntax> LiteralsOf(ExpressionSyntax expression) => expression
        .DescendantNodesAndSelf(node => node is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        .OfType<ExpressionSyntax>()
        .Where(node => node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax);

    private MigrationRunner? FindRunner(ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken)
    {
        if (FindTarget(whole, model, cancellationToken) is { } runner)
        {
            return runner;
        }

        return LanguageComment.Names(whole) ? MigrationRunner.SingleCommand : null;
    }

    /// <summary>How the SQL is run if the value goes into something that takes SQL.</summary>
    private MigrationRunner? FindTarget(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        var outer = PassThrough(value);
        switch (outer.Parent)
        {
            case ArgumentSyntax argument:
                return FindArgument(argument, model, cancellationToken) is { Parameter: { } parameter } operation && apis.TakesSql(parameter)
                    ? RunnerOf(parameter, operation)
                    : null;
            case AssignmentExpressionSyntax assignment when assignment.Right == outer:
                return model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is { } target && apis.TakesSql(target)
                    ? MigrationRunner.SingleCommand
                    : null;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                return IsSqlMember(property, model, cancellationToken);
            case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                return IsSqlMember(property, model, cancellationToken);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                return IsSqlMember(variable, model, cancellationToken) ?? FindUse(variable, model, cancellationToken);
            default:
                return null;
        }
    }

    /// <summary>The compiler knows no operation for an argument whose value is in parentheses, only for the value itself.</summary>
    private static IArgumentOperation? FindArgument(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        var value = argument.Expression;
        while (value is ParenthesizedExpressionSyntax parenthesized)
        {
            value = parenthesized.Expression;
        }

        var operation = value == argument.Expression ? model.GetOperation(argument, cancellationToken) : model.GetOperation(value, cancellationToken);
        while (operation is not (null or IArgumentOperation or IInvocationOperation or IObjectCreationOperation))
        {
            operation = operation.Parent;
        }

        return operation as IArgumentOperation;
    }

    private MigrationRunner? IsSqlMember(SyntaxNode declaration, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDeclaredSymbol(declaration, cancellationToken) is { } symbol && apis.TakesSql(symbol) ? MigrationRunner.SingleCommand : null;

    /// <summary>A variable or constant holds SQL if its own file hands it to something that takes SQL.</summary>
    private MigrationRunner? FindUse(VariableDeclaratorSyntax variable, SemanticModel model, CancellationToken cancellationToken)
    {
        var scope = variable.FirstAncestorOrSelf<BaseFieldDeclarationSyntax>() is { } field
            ? (SyntaxNode?)field.FirstAncestorOrSelf<TypeDeclarationSyntax>()
            : variable.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var uses = (scope ?? variable.SyntaxTree.GetRoot(cancellationToken)).DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Identifier.ValueText);
        var declared = model.GetDeclaredSymbol(variable, cancellationToken);
        foreach (var use in uses)
        {
            if (PassThrough(use).Parent is ArgumentSyntax or AssignmentExpressionSyntax
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use, cancellationToken).Symbol, declared)
                && FindTarget(use, model, cancellationToken) is { } runner)
            {
                return runner;
            }
        }

        return null;
    }

    /// <summary>Out of what hands the value on as it is.</summary>
    private static ExpressionSyntax PassThrough(ExpressionSyntax value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax
            || (value.Parent is ConditionalExpressionSyntax conditional && conditional.Condition != value)
            || value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression })
        {
            value = (ExpressionSyntax)value.Parent;
        }

        return value;
    }

    /// <summary>EF Core wraps a migration in a transaction, except for what asks for none.</summary>
    private static MigrationRunner RunnerOf(IParameterSymbol parameter, IArgumentOperation argument)
    {
        if (!SqlApis.IsMigrationBuilder(parameter))
        {
            return MigrationRunner.SingleCommand;
        }

        var suppressed = argument.Parent is IInvocationOperation call && call.Arguments.Any(each =>
            each.Parameter?.Name == "suppressTransaction" && each.Value.ConstantValue is { HasValue: true, Value: true });
        return suppressed ? MigrationRunner.SingleCommand : MigrationRunner.TransactionPerFile;
    }
}
