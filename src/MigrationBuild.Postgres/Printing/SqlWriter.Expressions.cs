using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    /// <summary>Whether the place allows only PostgreSQL's <c>b_expr</c>, where AND, IN, IS NULL and the like need parentheses.</summary>
    private bool _isRestricted;

    private bool WriteExpressions(SyntaxNode node)
    {
        switch (node)
        {
            case Expression expression:
                WriteNested(expression);
                return true;
            case OperatorName name:
                WriteOperator(name);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A place that takes a <c>b_expr</c>, as a column's DEFAULT does.</summary>
    internal void WriteRestricted(Expression expression, Precedence minimum = Precedence.Lowest) => WriteIn(expression, minimum, true);

    /// <summary>A place enclosed by brackets or words, where any expression may stand.</summary>
    private void WriteNested(Expression expression) => WriteIn(expression, Precedence.Lowest, false);

    private void WriteIn(Expression expression, Precedence minimum, bool isRestricted)
    {
        var outer = _isRestricted;
        _isRestricted = isRestricted;
        WriteOperand(expression, minimum);
        _isRestricted = outer;
    }

    private void WriteOperand(Expression expression, Precedence minimum)
    {
        if (PrintedForm.PrecedenceOf(expression) >= minimum && (!_isRestricted || PrintedForm.IsRestricted(expression)))
        {
            WriteBare(expression);
            return;
        }

        Write("(");
        WriteNested(expression);
        Write(")");
    }

    private void WriteBare(Expression expression)
    {
        switch (expression)
        {
            case StringConstant constant:
                WriteLiteral(constant.Value);
                break;
            case NumericConstant constant:
                Write(constant.Text);
                break;
            case BitStringConstant constant:
                Write((constant.IsHexadecimal ? "X'" : "B'") + constant.Digits + "'");
                break;
            case BooleanConstant constant:
                Write(constant.Value ? "true" : "false");
                break;
            case NullConstant:
                Write("NULL");
                break;
            case ColumnRef column:
                WriteDotted(column.Parts);
                break;
            case Star star:
                WriteDotted(star.Qualifier);
                Write(star.Qualifier.IsEmpty ? "*" : ".*");
                break;
            case ParamRef parameter:
                Write("$");
                Write(parameter.Number);
                break;
            case Hole hole:
                Write(hole.Text);
                break;
            case SetToDefault:
                Write("DEFAULT");
                break;
            case CurrentOfExpr current:
                Write("CURRENT OF ");
                WriteName(current.Cursor);
                break;
            case Indirection indirection:
                WriteIndirection(indirection);
                break;
            case TypeCast cast:
                WriteOperand(cast.Argument, Precedence.Cast);
                Write("::");
                WriteType(cast.Type);
                break;
            case CollateClause collate:
                WriteOperand(collate.Argument, Precedence.Collate);
                Write(" COLLATE ");
                WriteName(collate.Collation);
                break;
            case SubLink link:
                WriteSubLink(link);
                break;
            case CaseExpr choice:
                WriteCase(choice);
                break;
            case ArrayExpr array:
                Write("ARRAY[");
                WriteList(array.Elements, WriteNested);
                Write("]");
                break;
            case RowExpr row:
                WriteIf(row.Fields.Count < 2, "ROW");
                WriteParenthesized(row.Fields, WriteNested);
                break;
            case GroupingSet set:
                WriteGroupingSet(set);
                break;
            default:
                WriteOperation(expression);
                break;
        }
    }

    private void WriteIndirection(Indirection indirection)
    {
        var isBare = indirection.Argument is ParamRef or SubLink { Kind: SubLinkKind.Scalar }
            || (indirection.Argument is ColumnRef && indirection.Elements[0] is Subscript or SliceSubscript);
        if (isBare)
        {
            WriteBare(indirection.Argument);
        }
        else
        {
            Write("(");
            WriteNested(indirection.Argument);
            Write(")");
        }

        foreach (var element in indirection.Elements)
        {
            WriteElement(element);
        }
    }

    private void WriteElement(IndirectionElement element)
    {
        switch (element)
        {
            case FieldSelection field:
                Write(".");
                WriteName(field.Name);
                break;
            case AllFields:
                Write(".*");
                break;
            case Subscript subscript:
                Write("[");
                WriteNested(subscript.Index);
                Write("]");
                break;
            case SliceSubscript slice:
                WriteSlice(slice);
                break;
            default:
                throw Unprintable(element);
        }
    }

    private void WriteSlice(SliceSubscript slice)
    {
        Write("[");
        if (slice.Lower is { } lower)
        {
            WriteNested(lower);
        }

        // The blank keeps the colon apart from one that begins or ends the bounds.
        Write(slice.Lower is null ? ":" : " : ");
        if (slice.Upper is { } upper)
        {
            WriteNested(upper);
        }

        Write("]");
    }

    private void WriteSubLink(SubLink link)
    {
        if (link.TestExpr is { } test)
        {
            var precedence = PrintedForm.PrecedenceOf(link);
            WriteOperand(test, precedence + 1);
            Write(" ");
            WriteIf(link.Operator is null, "IN");
            if (link.Operator is { } name)
            {
                WriteSubqueryOperator(name);
                Write(link.Kind == SubLinkKind.Any ? " ANY" : " ALL");
            }

            Write(" ");
        }
        else
        {
            WriteIf(link.Kind == SubLinkKind.Exists, "EXISTS ");
            WriteIf(link.Kind == SubLinkKind.Array, "ARRAY");
        }

        WriteSubquery(link.Query);
    }

    private void WriteCase(CaseExpr choice)
    {
        Write("CASE");
        if (choice.Argument is { } argument)
        {
            Write(" ");
            WriteNested(argument);
        }

        foreach (var when in choice.Whens)
        {
            Write(" WHEN ");
            WriteNested(when.Condition);
            Write(" THEN ");
            WriteNested(when.Result);
        }

        if (choice.Else is { } otherwise)
        {
            Write(" ELSE ");
            WriteNested(otherwise);
        }

        Write(" END");
    }

    private void WriteGroupingSet(GroupingSet set)
    {
        Write(set.Kind switch
        {
            GroupingSetKind.Rollup => "ROLLUP ",
            GroupingSetKind.Cube => "CUBE ",
            GroupingSetKind.Sets => "GROUPING SETS ",
            _ => "",
        });
        WriteParenthesized(set.Content, WriteNested);
    }
}
