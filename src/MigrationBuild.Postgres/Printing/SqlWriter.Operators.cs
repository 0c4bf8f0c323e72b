using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private void WriteOperation(Expression expression)
    {
        switch (expression)
        {
            case OpExpr operation:
                WriteOperator(operation);
                break;
            case BoolExpr operation:
                WriteBoolean(operation);
                break;
            case ScalarArrayOpExpr operation:
                WriteOperand(operation.Left, PrintedForm.PrecedenceOf(operation) + 1);
                Write(" ");
                WriteSubqueryOperator(operation.Operator);
                Write(operation.IsAny ? " ANY (" : " ALL (");
                WriteNested(operation.Right);
                Write(")");
                break;
            case LikeExpr like:
                WriteLike(like);
                break;
            case BetweenExpr between:
                WriteBetween(between);
                break;
            case InExpr membership:
                WriteOperand(membership.Argument, Precedence.Pattern + 1);
                Write(membership.IsNegated ? " NOT IN " : " IN ");
                WriteParenthesized(membership.Items, WriteNested);
                break;
            case DistinctExpr distinct:
                WriteOperand(distinct.Left, Precedence.Is + 1);
                Write(distinct.IsNegated ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ");
                WriteOperand(distinct.Right, Precedence.Is + 1);
                break;
            case NullTest test:
                WriteTest(test.Argument, test.IsNegated ? " IS NOT NULL" : " IS NULL");
                break;
            case BooleanTest test:
                WriteTest(test.Argument, GetText(test.Kind));
                break;
            case XmlIsDocument test:
                WriteTest(test.Argument, " IS DOCUMENT");
                break;
            case JsonIsPredicate test:
                WriteTest(test.Argument, GetText(test.Kind));
                WriteIf(test.HasUniqueKeys, " WITH UNIQUE KEYS");
                _endOfJsonTest = test.HasUniqueKeys ? _endOfJsonTest : _output.Length;
                break;
            default:
                WriteFunction(expression);
                break;
        }
    }

    private void WriteOperator(OpExpr operation)
    {
        var precedence = PrintedForm.PrecedenceOf(operation);
        if (operation.Left is { } left)
        {
            WriteOperand(left, precedence == Precedence.Comparison ? precedence + 1 : precedence);
            Write(" ");
            WriteOperator(operation.Operator);
            Write(" ");
        }
        else
        {
            WriteOperator(operation.Operator);
            WriteIf(precedence != Precedence.Unary, " ");
        }

        WriteOperand(operation.Right, precedence + 1);
    }

    private void WriteBoolean(BoolExpr operation)
    {
        if (PrintedForm.NegatedIn(operation) is { TestExpr: { } test } link)
        {
            WriteOperand(test, Precedence.Pattern + 1);
            Write(" NOT IN ");
            WriteSubquery(link.Query);
            return;
        }

        if (operation.Kind == BoolExprKind.Not)
        {
            Write("NOT ");
            WriteOperand(operation.Arguments[0], Precedence.Not);
            return;
        }

        // A chain within a chain keeps its parentheses, or the two would be read as one.
        var precedence = PrintedForm.PrecedenceOf(operation);
        for (var i = 0; i < operation.Arguments.Count; i++)
        {
            WriteIf(i > 0, operation.Kind == BoolExprKind.And ? " AND " : " OR ");
            WriteOperand(operation.Arguments[i], precedence + 1);
        }
    }

    private void WriteSubqueryOperator(OperatorName name)
    {
        if (PrintedForm.WordOf(name) is { } word)
        {
            Write(word);
        }
        else
        {
            WriteOperator(name);
        }
    }

    private void WriteLike(LikeExpr like)
    {
        WriteOperand(like.Argument, Precedence.Pattern + 1);
        WriteIf(like.IsNegated, " NOT");
        Write(like.Kind switch
        {
            LikeKind.Like => " LIKE ",
            LikeKind.ILike => " ILIKE ",
            _ => " SIMILAR TO ",
        });
        WriteOperand(like.Pattern, Precedence.Pattern + 1);
        if (like.Escape is { } escape)
        {
            Write(" ESCAPE ");
            WriteOperand(escape, Precedence.Pattern + 1);
        }
    }

    private void WriteBetween(BetweenExpr between)
    {
        WriteOperand(between.Argument, Precedence.Pattern + 1);
        Write(between.IsNegated ? " NOT BETWEEN " : " BETWEEN ");
        WriteIf(between.IsSymmetric, "SYMMETRIC ");
        WriteRestricted(between.Lower, Precedence.Pattern + 1);
        Write(" AND ");
        WriteOperand(between.Upper, Precedence.Pattern + 1);
    }

    private void WriteTest(Expression argument, string test)
    {
        WriteOperand(argument, Precedence.Is + 1);
        Write(test);
    }

    private static string GetText(BooleanTestKind kind) => kind switch
    {
        BooleanTestKind.IsTrue => " IS TRUE",
        BooleanTestKind.IsNotTrue => " IS NOT TRUE",
        BooleanTestKind.IsFalse => " IS FALSE",
        BooleanTestKind.IsNotFalse => " IS NOT FALSE",
        BooleanTestKind.IsUnknown => " IS UNKNOWN",
        _ => " IS NOT UNKNOWN",
    };

    private static string GetText(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => " IS JSON OBJECT",
        JsonValueKind.Array => " IS JSON ARRAY",
        JsonValueKind.Scalar => " IS JSON SCALAR",
        _ => " IS JSON",
    };

    private void WriteOperator(OperatorName name)
    {
        if (name.Qualifier.IsEmpty)
        {
            Write(name.Symbol);
            return;
        }

        Write("OPERATOR(");
        WriteDotted(name.Qualifier);
        Write(".");
        Write(name.Symbol);
        Write(")");
    }
}
