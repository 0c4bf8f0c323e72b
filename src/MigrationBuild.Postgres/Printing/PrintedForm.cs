using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Printing;

/// <summary>What an expression looks like once it is written, as far as parentheses and spelling depend on it.</summary>
internal static class PrintedForm
{
    internal static Precedence PrecedenceOf(Expression expression) => expression switch
    {
        BoolExpr { Kind: BoolExprKind.Or } => Precedence.Or,
        BoolExpr { Kind: BoolExprKind.And } => Precedence.And,
        BoolExpr negation => NegatedIn(negation) is null ? Precedence.Not : Precedence.Pattern,
        NullTest or BooleanTest or DistinctExpr or XmlIsDocument or JsonIsPredicate => Precedence.Is,
        LikeExpr or BetweenExpr or InExpr => Precedence.Pattern,
        OpExpr { Left: null, Operator: { Qualifier.IsEmpty: true, Symbol: "+" or "-" } } => Precedence.Unary,
        OpExpr { Left: null } => Precedence.Operator,
        OpExpr operation => OperatorPrecedence.Of(operation.Operator),
        ScalarArrayOpExpr operation => PrecedenceOf(operation.Operator),
        SubLink { TestExpr: null } => Precedence.Primary,
        SubLink { Operator: null } => Precedence.Pattern,
        SubLink { Operator: { } name } => PrecedenceOf(name),
        CollateClause => Precedence.Collate,
        TypeCast or SetToDefault => Precedence.Cast,
        NumericConstant { Text: ['-', ..] } => Precedence.Unary,
        FuncCall call => SyntaxNameOf(call) switch
        {
            "timezone" => Precedence.At,
            "overlaps" => Precedence.Pattern,
            "is_normalized" => Precedence.Is,
            _ => Precedence.Primary,
        },
        _ => Precedence.Primary,
    };

    /// <summary>Whether the form is one of PostgreSQL's <c>b_expr</c>; its operands must be so too.</summary>
    internal static bool IsRestricted(Expression expression) => expression switch
    {
        SetToDefault or BoolExpr or NullTest or BooleanTest or JsonIsPredicate or LikeExpr or BetweenExpr or InExpr or ScalarArrayOpExpr or CollateClause => false,
        SubLink link => link.TestExpr is null,
        FuncCall call => SyntaxNameOf(call) is not ("timezone" or "overlaps" or "is_normalized"),
        _ => true,
    };

    /// <summary>The subquery test that a NOT turns into <c>NOT IN</c>.</summary>
    internal static SubLink? NegatedIn(BoolExpr expression) =>
        expression is { Kind: BoolExprKind.Not } && expression.Arguments[0] is SubLink { Kind: SubLinkKind.Any, Operator: null } link ? link : null;

    /// <summary>The word that stands for an operator before ANY or ALL: there <c>LIKE</c> is a name of <c>~~</c>.</summary>
    internal static string? WordOf(OperatorName name) => !name.Qualifier.IsEmpty ? null : name.Symbol switch
    {
        "~~" => "LIKE",
        "!~~" => "NOT LIKE",
        "~~*" => "ILIKE",
        "!~~*" => "NOT ILIKE",
        _ => null,
    };

    /// <summary>The function's name if the call can be written in the syntax that SQL has for it, otherwise null.</summary>
    internal static string? SyntaxNameOf(FuncCall call)
    {
        var isPlain = call.Name.Parts.Count == 2 && call.Name.Schema == TypeNames.SystemSchema && HasPlainArguments(call);
        if (!isPlain)
        {
            return null;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument is NamedArgExpr)
            {
                return null;
            }
        }

        return HasSyntax(call.Name.Name, call) ? call.Name.Name : null;
    }

    /// <summary>Whether the call is nothing but a name and arguments.</summary>
    internal static bool HasPlainArguments(FuncCall call) =>
        call is { IsStar: false, IsDistinct: false, IsVariadic: false, IsWithinGroup: false, Filter: null, Over: null } && call.OrderBy.IsEmpty;

    private static bool HasSyntax(string name, FuncCall call) => (name, call.Arguments.Count) switch
    {
        ("system_user", 0) => true,
        ("pg_collation_for" or "btrim" or "ltrim" or "rtrim" or "timezone", 1) => true,
        ("position" or "substring" or "btrim" or "ltrim" or "rtrim" or "timezone" or "xmlexists", 2) => true,
        ("extract", 2) => call.Arguments[0] is StringConstant,
        ("normalize" or "is_normalized", 1) => true,
        ("normalize" or "is_normalized", 2) => call.Arguments[1] is StringConstant { Value: "NFC" or "NFD" or "NFKC" or "NFKD" },
        ("substring" or "overlay", 3) => true,
        ("overlay" or "overlaps", 4) => true,
        _ => false,
    };

    private static Precedence PrecedenceOf(OperatorName name) => WordOf(name) is null ? OperatorPrecedence.Of(name) : Precedence.Pattern;
}
