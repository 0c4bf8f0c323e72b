using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private void WriteFunction(Expression expression)
    {
        switch (expression)
        {
            case FuncCall call:
                WriteCall(call);
                break;
            case NamedArgExpr argument:
                WriteName(argument.Name);
                Write(" => ");
                WriteNested(argument.Value);
                break;
            case SqlValueFunction function:
                Write(GetText(function.Kind));
                if (function.Precision is { } precision)
                {
                    Write("(");
                    Write(precision);
                    Write(")");
                }

                break;
            case CoalesceExpr coalesce:
                WriteCall("COALESCE", coalesce.Arguments);
                break;
            case MinMaxExpr extreme:
                WriteCall(extreme.IsGreatest ? "GREATEST" : "LEAST", extreme.Arguments);
                break;
            case NullIfExpr nullIf:
                WriteCall("NULLIF", EquatableArray.Create(nullIf.Left, nullIf.Right));
                break;
            case GroupingFunc grouping:
                WriteCall("GROUPING", grouping.Arguments);
                break;
            case MergeSupportFunc:
                Write("MERGE_ACTION()");
                break;
            default:
                WriteXml(expression);
                break;
        }
    }

    private void WriteCall(string word, EquatableArray<Expression> arguments)
    {
        Write(word);
        WriteParenthesized(arguments, WriteNested);
    }

    private void WriteCall(FuncCall call)
    {
        if (PrintedForm.SyntaxNameOf(call) is { } name)
        {
            WriteSyntaxCall(name, call.Arguments);
            return;
        }

        WriteCalledName(call);
        WriteArguments(call);
        WriteFilter(call.Filter);
        WriteOver(call.Over);
    }

    private void WriteArguments(FuncCall call)
    {
        Write("(");
        WriteIf(call.IsStar, "*");
        WriteIf(call.IsDistinct, "DISTINCT ");
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            WriteIf(i > 0, ", ");
            WriteIf(call.IsVariadic && i == call.Arguments.Count - 1, "VARIADIC ");
            WriteNested(call.Arguments[i]);
        }

        if (call.IsWithinGroup)
        {
            Write(") WITHIN GROUP (ORDER BY ");
            WriteList(call.OrderBy, WriteSortBy);
        }
        else if (!call.OrderBy.IsEmpty)
        {
            Write(" ORDER BY ");
            WriteList(call.OrderBy, WriteSortBy);
        }

        Write(")");
    }

    private void WriteCalledName(FuncCall call)
    {
        switch (call.Name)
        {
            // They are grammar, but with plain arguments they are calls like any other.
            case { Parts.Count: 1, Name: "substring" or "overlay" } name when PrintedForm.HasPlainArguments(call):
                Write(name.Name);
                break;
            // Without quotes it would begin OPERATOR(…).
            case { Parts.Count: 1, Name: "operator" }:
                Write("\"operator\"");
                break;
            default:
                WriteRoutineName(call.Name);
                break;
        }
    }

    private void WriteFilter(Expression? filter)
    {
        if (filter is not null)
        {
            Write(" FILTER (WHERE ");
            WriteNested(filter);
            Write(")");
        }
    }

    private void WriteSyntaxCall(string name, EquatableArray<Expression> arguments)
    {
        switch (name)
        {
            case "system_user":
                Write("SYSTEM_USER");
                break;
            case "timezone":
                WriteOperand(arguments[arguments.Count - 1], Precedence.At);
                if (arguments.Count == 1)
                {
                    Write(" AT LOCAL");
                    break;
                }

                Write(" AT TIME ZONE ");
                WriteOperand(arguments[0], Precedence.At + 1);
                break;
            case "is_normalized":
                WriteTest(arguments[0], " IS " + (arguments.Count == 1 ? "" : ((StringConstant)arguments[1]).Value + " ") + "NORMALIZED");
                break;
            case "overlaps":
                WriteParenthesized(EquatableArray.Create(arguments[0], arguments[1]), WriteNested);
                Write(" OVERLAPS ");
                WriteParenthesized(EquatableArray.Create(arguments[2], arguments[3]), WriteNested);
                break;
            default:
                WriteWordedCall(name, arguments);
                break;
        }
    }

    private void WriteWordedCall(string name, EquatableArray<Expression> arguments)
    {
        switch (name)
        {
            case "extract":
                Write("EXTRACT(");
                WriteExtractField(((StringConstant)arguments[0]).Value);
                WriteAfter(" FROM ", arguments[1]);
                break;
            case "position":
                Write("POSITION(");
                WriteRestricted(arguments[1]);
                Write(" IN ");
                WriteRestricted(arguments[0]);
                break;
            case "substring":
                WriteAfter("SUBSTRING(", arguments[0]);
                WriteAfter(" FROM ", arguments[1]);
                WriteAfter(" FOR ", arguments.Count > 2 ? arguments[2] : null);
                break;
            case "overlay":
                WriteAfter("OVERLAY(", arguments[0]);
                WriteAfter(" PLACING ", arguments[1]);
                WriteAfter(" FROM ", arguments[2]);
                WriteAfter(" FOR ", arguments.Count > 3 ? arguments[3] : null);
                break;
            case "normalize":
                WriteAfter("NORMALIZE(", arguments[0]);
                WriteIf(arguments.Count > 1, ", " + ((arguments[arguments.Count - 1] as StringConstant)?.Value ?? ""));
                break;
            case "pg_collation_for":
                WriteAfter("COLLATION FOR (", arguments[0]);
                break;
            case "xmlexists":
                Write("XMLEXISTS(");
                WriteIn(arguments[0], Precedence.Primary, false);
                Write(" PASSING ");
                WriteIn(arguments[1], Precedence.Primary, false);
                break;
            default:
                Write(name == "btrim" ? "TRIM(BOTH" : name == "ltrim" ? "TRIM(LEADING" : "TRIM(TRAILING");
                WriteAfter(" ", arguments.Count > 1 ? arguments[1] : null);
                WriteAfter(" FROM ", arguments[0]);
                break;
        }

        Write(")");
    }

    private void WriteExtractField(string field)
    {
        var isWord = SqlPrinter.QuoteIdentifier(field) == field
            && Keywords.Find(field) is Keyword.NotKeyword
                or Keyword.Year or Keyword.Month or Keyword.Day or Keyword.Hour or Keyword.Minute or Keyword.Second;
        Write(isWord ? field : SqlPrinter.QuoteLiteral(field));
    }

    private static string GetText(SqlValueFunctionKind kind) => kind switch
    {
        SqlValueFunctionKind.CurrentDate => "CURRENT_DATE",
        SqlValueFunctionKind.CurrentTime => "CURRENT_TIME",
        SqlValueFunctionKind.CurrentTimestamp => "CURRENT_TIMESTAMP",
        SqlValueFunctionKind.LocalTime => "LOCALTIME",
        SqlValueFunctionKind.LocalTimestamp => "LOCALTIMESTAMP",
        SqlValueFunctionKind.CurrentRole => "CURRENT_ROLE",
        SqlValueFunctionKind.CurrentUser => "CURRENT_USER",
        SqlValueFunctionKind.User => "USER",
        SqlValueFunctionKind.SessionUser => "SESSION_USER",
        SqlValueFunctionKind.CurrentCatalog => "CURRENT_CATALOG",
        _ => "CURRENT_SCHEMA",
    };
}
