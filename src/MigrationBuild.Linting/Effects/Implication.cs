using System.Globalization;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Effects;

/// <summary>
/// Whether conditions that are known to hold imply another, as far as PostgreSQL sees that (<c>predicate_implied_by</c>, in its weak form: what is known may
/// also come out null): conjunctions and disjunctions, null tests, and comparisons of the same value with constants.
/// </summary>
internal static class Implication
{
    private static readonly Dictionary<string, string> Negations = new(StringComparer.Ordinal)
    {
        ["<"] = ">=", [">="] = "<", [">"] = "<=", ["<="] = ">", ["="] = "<>", ["<>"] = "=",
    };

    public static bool Holds(IEnumerable<Expression> known, Expression wanted)
    {
        var facts = known.Select(Simplify).SelectMany(Conjuncts).ToList();
        return Holds(facts, Simplify(wanted));
    }

    private static bool Holds(List<Expression> facts, Expression wanted) => wanted switch
    {
        BoolExpr { Kind: BoolExprKind.And } all => all.Arguments.All(part => Holds(facts, part)),
        BoolExpr { Kind: BoolExprKind.Or } any when any.Arguments.Any(part => Holds(facts, part)) => true,
        _ => facts.Any(fact => Implies(fact, wanted)),
    };

    private static bool Implies(Expression fact, Expression wanted) => (fact, wanted) switch
    {
        (BoolExpr { Kind: BoolExprKind.Or } any, _) => any.Arguments.All(arm => Holds([.. Conjuncts(arm)], wanted)),
        (_, BoolExpr { Kind: BoolExprKind.Or } any) => any.Arguments.Any(part => Implies(fact, part)),
        (OpExpr { Left: { } left } known, OpExpr { Left: { } other } asked) when left == other => known == asked || Implies(known, asked),
        _ => fact == wanted,
    };

    private static bool Implies(OpExpr known, OpExpr asked)
    {
        if (Number(known.Right) is not { } fact || Number(asked.Right) is not { } bound)
        {
            return false;
        }

        return (known.Operator.Symbol, asked.Operator.Symbol) switch
        {
            (">" or ">=" or "=", ">=") => fact >= bound,
            ("<" or "<=" or "=", "<=") => fact <= bound,
            (">" , ">") => fact >= bound,
            ("<", "<") => fact <= bound,
            (">=" or "=", ">") => fact > bound,
            ("<=" or "=", "<") => fact < bound,
            _ => false,
        };
    }

    private static IEnumerable<Expression> Conjuncts(Expression condition) =>
        condition is BoolExpr { Kind: BoolExprKind.And } all ? all.Arguments.SelectMany(Conjuncts) : [condition];

    /// <summary>NOT goes down to comparisons and null tests, BETWEEN becomes two comparisons.</summary>
    private static Expression Simplify(Expression condition) => condition switch
    {
        BoolExpr { Kind: BoolExprKind.Not } not => Negate(not.Arguments[0]),
        BoolExpr both => both with { Arguments = both.Arguments.Select(Simplify).ToEquatableArray() },
        BetweenExpr { IsNegated: false, IsSymmetric: false } between => Compare(BoolExprKind.And, between, ">=", "<="),
        _ => condition,
    };

    private static Expression Negate(Expression condition) => condition switch
    {
        BoolExpr { Kind: BoolExprKind.Not } not => Simplify(not.Arguments[0]),
        BoolExpr both => new BoolExpr(both.Kind == BoolExprKind.And ? BoolExprKind.Or : BoolExprKind.And, both.Arguments.Select(Negate).ToEquatableArray()),
        NullTest test => test with { IsNegated = !test.IsNegated },
        BetweenExpr { IsNegated: false, IsSymmetric: false } between => Compare(BoolExprKind.Or, between, "<", ">"),
        OpExpr { Operator: var symbol } comparison when Negations.TryGetValue(symbol.Symbol, out var opposite) => comparison with { Operator = symbol with { Symbol = opposite } },
        _ => new BoolExpr(BoolExprKind.Not, EquatableArray.Create(condition)),
    };

    private static BoolExpr Compare(BoolExprKind kind, BetweenExpr between, string lower, string upper) => new(kind, EquatableArray.Create<Expression>(
        new OpExpr(between.Argument, new OperatorName(default, lower), between.Lower),
        new OpExpr(between.Argument, new OperatorName(default, upper), between.Upper)));

    private static decimal? Number(Expression constant) => constant switch
    {
        TypeCast cast => Number(cast.Argument),
        NumericConstant number when decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
        StringConstant text when decimal.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
        OpExpr { Left: null, Operator.Symbol: "-" } minus => -Number(minus.Right),
        _ => null,
    };
}
