using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Tests.Parsing;

public sealed class ExpressionTests
{
    /// <summary>The expected trees are those of PostgreSQL's own parser, written with all their parentheses.</summary>
    [TestCase("a + b * c", "(a + (b * c))")]
    [TestCase("a - b - c", "((a - b) - c)")]
    [TestCase("a ^ b ^ c", "((a ^ b) ^ c)")]
    [TestCase("-2 ^ 2", "(-2 ^ 2)")]
    [TestCase("- x ^ 2", "((- x) ^ 2)")]
    [TestCase("- a::int", "(- (a :: integer))")]
    [TestCase("-1::int", "(- (1 :: integer))")]
    [TestCase("@ a + b", "(@ (a + b))")]
    [TestCase("@ a || b", "((@ a) || b)")]
    [TestCase("a || b = c", "((a || b) = c)")]
    [TestCase("a OPERATOR(pg_catalog.*) b + c", "(a OPERATOR(pg_catalog.*) (b + c))")]
    [TestCase("a = b IS NULL", "((a = b) IS NULL)")]
    [TestCase("a IS NULL = b", "((a IS NULL) = b)")]
    [TestCase("NOT a = b AND c", "((NOT (a = b)) AND c)")]
    [TestCase("a = NOT b", "(a = (NOT b))")]
    [TestCase("a OR b AND c", "(a OR (b AND c))")]
    [TestCase("a AND b AND c", "(a AND b AND c)")]
    [TestCase("a AND (b AND c)", "(a AND (b AND c))")]
    [TestCase("a BETWEEN b = c AND d AND e", "((a BETWEEN (b = c) AND d) AND e)")]
    [TestCase("a LIKE b || c", "(a LIKE (b || c))")]
    [TestCase("a < b IN (c)", "(a < (b IN c))")]
    [TestCase("a IN (1) = b", "((a IN 1) = b)")]
    [TestCase("x + y AT TIME ZONE z", "(x + timezone(z, y))")]
    [TestCase("-a COLLATE \"C\"", "((- a) COLLATE \"C\")")]
    [TestCase("a < b = ANY (c)", null)]
    [TestCase("a = b = c", null)]
    [TestCase("a LIKE b LIKE c", null)]
    [TestCase("a IS DISTINCT FROM b IS NULL", null)]
    public void Precedence_is_that_of_PostgreSQL(string sql, string? expected)
    {
        var parsed = SqlParser.ParseExpression(sql);

        Assert.That(parsed.Node is null ? null : Parenthesize(parsed.Node), Is.EqualTo(expected));
    }

    [TestCase("((SELECT 1) UNION SELECT 2)", typeof(SubLink))]
    [TestCase("(((SELECT 1)))", typeof(SubLink))]
    [TestCase("((SELECT 1) + 1)", typeof(OpExpr))]
    [TestCase("((SELECT 1), 2)", typeof(RowExpr))]
    [TestCase("((SELECT 1))[1]", typeof(Indirection))]
    [TestCase("a IN ((SELECT 1))", typeof(SubLink))]
    [TestCase("a IN ((SELECT 1), 2)", typeof(InExpr))]
    [TestCase("a = ANY ((SELECT b)::int[])", typeof(ScalarArrayOpExpr))]
    [TestCase("a = ANY ((SELECT b))", typeof(SubLink))]
    public void Parentheses_hold_a_query_or_an_expression(string sql, Type expected) =>
        Assert.That(SqlParser.ParseExpression(sql).Node, Is.InstanceOf(expected));

    [TestCase("time", typeof(ColumnRef))]
    [TestCase("time '12:00'", typeof(TypeCast))]
    [TestCase("timestamp with time zone '2020-01-01'", typeof(TypeCast))]
    [TestCase("interval '1' day", typeof(TypeCast))]
    [TestCase("foo(1, 2) 'x'", typeof(TypeCast))]
    [TestCase("a.b", typeof(ColumnRef))]
    [TestCase("a.*", typeof(Star))]
    [TestCase("(a).b", typeof(Indirection))]
    [TestCase("a[1].b", typeof(Indirection))]
    [TestCase("coalesce", typeof(ColumnRef))]
    [TestCase("coalesce(a, b)", typeof(CoalesceExpr))]
    [TestCase("current_schema", typeof(SqlValueFunction))]
    [TestCase("current_schema()", typeof(FuncCall))]
    public void A_word_is_a_name_or_syntax_by_what_follows(string sql, Type expected) =>
        Assert.That(SqlParser.ParseExpression(sql).Node, Is.InstanceOf(expected));

    [Test]
    public void The_hole_of_a_C_sharp_string_is_a_value()
    {
        var call = (OpExpr)SqlParser.ParseExpression("a = \uFFFC").Node!;

        Assert.That(call.Right, Is.InstanceOf<Hole>());
    }

    [Test]
    public void Spans_reach_from_the_first_token_to_the_last()
    {
        var sum = (OpExpr)SqlParser.ParseExpression("  (a) + f( b )  -- end").Node!;

        Assert.That(sum.Span, Is.EqualTo(TextSpan.FromBounds(2, 14)));
        Assert.That(sum.Right.Span, Is.EqualTo(TextSpan.FromBounds(8, 14)));
    }

    [TestCase("0x1F", "31")]
    [TestCase("1_000", "1000")]
    [TestCase("007", "7")]
    [TestCase("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695")]
    [TestCase("- 5", "-5")]
    [TestCase("- - 5", "5")]
    [TestCase("1.50", "1.50")]
    public void Numbers_are_decimal_whatever_their_spelling(string sql, string expected) =>
        Assert.That(SqlParser.ParseExpression(sql).Node, Is.EqualTo(new NumericConstant(expected)));

    [TestCase("a +", "(1,4): error MB1001: syntax error at end of input")]
    [TestCase("a b", "(1,3): error MB1001: syntax error at or near \"b\"")]
    [TestCase("array[1][1]", "(1,9): error MB1001: syntax error at or near \"[\"")]
    [TestCase("a IN ()", "(1,7): error MB1001: syntax error at or near \")\"")]
    [TestCase("x::float(54)", "(1,10): error MB1001: precision for type float must be less than 54 bits")]
    [TestCase("f(DISTINCT a) WITHIN GROUP (ORDER BY b)", "(1,15): error MB1001: cannot use DISTINCT with WITHIN GROUP")]
    [TestCase("", "(1,1): error MB1001: syntax error at end of input")]
    public void Errors_are_worded_and_placed_as_PostgreSQL_does(string sql, string expected) =>
        Assert.That(SqlParser.ParseExpression(sql).Error?.ToString(), Is.EqualTo(expected));

    [TestCase("(")]
    [TestCase("NOT ")]
    [TestCase("- ")]
    [TestCase("1+")]
    [TestCase("substring(")]
    [TestCase("CASE WHEN ")]
    [TestCase("a[")]
    [TestCase("ARRAY[[")]
    [TestCase("(SELECT ")]
    [TestCase("(SELECT 1 UNION ")]
    [TestCase("(SELECT 1 FROM a JOIN (")]
    public void Endless_nesting_is_an_error_and_no_crash(string part)
    {
        var sql = string.Concat(Enumerable.Repeat(part, 20_000)) + "1";
        var parsed = SqlParser.ParseExpression(sql);

        Assert.That(parsed.Error?.Id, Is.EqualTo("MB1004"));
    }

    [Test]
    public void A_chain_of_conditions_may_be_long()
    {
        var sql = "a = 0" + string.Concat(Enumerable.Range(1, 20_000).Select(i => $" OR a = {i}"));

        Assert.That(((BoolExpr)SqlParser.ParseExpression(sql).Node!).Arguments, Has.Count.EqualTo(20_001));
    }

    private static string Parenthesize(Expression expression) => expression switch
    {
        OpExpr { Left: null } operation => $"({SqlPrinter.Print(operation.Operator)} {Parenthesize(operation.Right)})",
        OpExpr { Left: { } left } operation => $"({Parenthesize(left)} {SqlPrinter.Print(operation.Operator)} {Parenthesize(operation.Right)})",
        BoolExpr { Kind: BoolExprKind.Not } not => $"(NOT {Parenthesize(not.Arguments[0])})",
        BoolExpr chain => "(" + string.Join(chain.Kind == BoolExprKind.And ? " AND " : " OR ", chain.Arguments.Select(Parenthesize)) + ")",
        NullTest test => $"({Parenthesize(test.Argument)} IS NULL)",
        BetweenExpr between => $"({Parenthesize(between.Argument)} BETWEEN {Parenthesize(between.Lower)} AND {Parenthesize(between.Upper)})",
        LikeExpr like => $"({Parenthesize(like.Argument)} LIKE {Parenthesize(like.Pattern)})",
        InExpr membership => $"({Parenthesize(membership.Argument)} IN {string.Join(", ", membership.Items.Select(Parenthesize))})",
        CollateClause collate => $"({Parenthesize(collate.Argument)} COLLATE {SqlPrinter.Print(collate.Collation)})",
        TypeCast cast => $"({Parenthesize(cast.Argument)} :: {SqlPrinter.Print(cast.Type)})",
        FuncCall call => $"{call.Name.Name}({string.Join(", ", call.Arguments.Select(Parenthesize))})",
        _ => SqlPrinter.Print(expression),
    };
}
