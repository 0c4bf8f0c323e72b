using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private void WriteJson(Expression expression)
    {
        switch (expression)
        {
            case JsonValueExpr value:
                WriteNested(value.Value);
                WriteJsonFormat(value.Format);
                break;
            case JsonObjectConstructor constructor:
                Write("JSON_OBJECT(");
                WriteList(constructor.Entries, WriteJsonEntry);
                WriteIf(constructor.IsAbsentOnNull, " ABSENT ON NULL");
                WriteWithIf(constructor.HasUniqueKeys, " WITH UNIQUE KEYS");
                WriteJsonEnd(constructor.Output);
                break;
            case JsonArrayConstructor constructor:
                Write("JSON_ARRAY(");
                WriteList(constructor.Elements, WriteNested);
                WriteIf(!constructor.IsAbsentOnNull, " NULL ON NULL");
                WriteJsonEnd(constructor.Output);
                break;
            case JsonArrayQueryConstructor constructor:
                Write("JSON_ARRAY(");
                WriteSelect(constructor.Query);
                WriteJsonFormat(constructor.Format);
                WriteJsonEnd(constructor.Output);
                break;
            case JsonObjectAgg aggregate:
                Write("JSON_OBJECTAGG(");
                WriteJsonEntry(aggregate.Entry);
                WriteIf(aggregate.IsAbsentOnNull, " ABSENT ON NULL");
                WriteWithIf(aggregate.HasUniqueKeys, " WITH UNIQUE KEYS");
                WriteJsonEnd(aggregate.Output);
                WriteFilter(aggregate.Filter);
                WriteOver(aggregate.Over);
                break;
            case JsonArrayAgg aggregate:
                WriteJsonArrayAgg(aggregate);
                break;
            case JsonParseExpr parse:
                WriteAfter("JSON(", parse.Value);
                WriteWithIf(parse.HasUniqueKeys, " WITH UNIQUE KEYS");
                Write(")");
                break;
            case JsonScalarExpr scalar:
                WriteAfter("JSON_SCALAR(", scalar.Value);
                Write(")");
                break;
            case JsonSerializeExpr serialize:
                WriteAfter("JSON_SERIALIZE(", serialize.Value);
                WriteJsonEnd(serialize.Output);
                break;
            case JsonFuncExpr function:
                WriteJsonFunction(function);
                break;
            default:
                throw Unprintable(expression);
        }
    }

    private void WriteJsonArrayAgg(JsonArrayAgg aggregate)
    {
        WriteAfter("JSON_ARRAYAGG(", aggregate.Element);
        if (!aggregate.OrderBy.IsEmpty)
        {
            Write(" ORDER BY ");
            WriteList(aggregate.OrderBy, WriteSortBy);
        }

        WriteIf(!aggregate.IsAbsentOnNull, " NULL ON NULL");
        WriteJsonEnd(aggregate.Output);
        WriteFilter(aggregate.Filter);
        WriteOver(aggregate.Over);
    }

    private void WriteJsonFunction(JsonFuncExpr function)
    {
        Write(function.Kind switch
        {
            JsonFuncKind.Exists => "JSON_EXISTS(",
            JsonFuncKind.Query => "JSON_QUERY(",
            _ => "JSON_VALUE(",
        });
        WriteNested(function.Context);
        WriteAfter(", ", function.Path);
        WriteJsonPassing(function.Passing);
        WriteJsonOutput(function.Output);
        WriteWithIf(function.Wrapper != JsonWrapper.Unspecified, GetText(function.Wrapper));
        Write(GetText(function.Quotes));
        WriteJsonBehavior(function.OnEmpty, " ON EMPTY");
        WriteJsonBehavior(function.OnError, " ON ERROR");
        Write(")");
    }

    private void WriteJsonEntry(JsonKeyValue entry)
    {
        WriteNested(entry.Key);
        WriteAfter(" : ", entry.Value);
    }

    private void WriteJsonEnd(JsonOutput? output)
    {
        WriteJsonOutput(output);
        Write(")");
    }

    private void WriteJsonOutput(JsonOutput? output)
    {
        if (output is not null)
        {
            Write(" RETURNING ");
            WriteType(output.Type);
            WriteJsonFormat(output.Format);
        }
    }

    private void WriteJsonFormat(JsonFormat? format)
    {
        if (format is null)
        {
            return;
        }

        Write(" FORMAT JSON");
        if (format.Encoding is { } encoding)
        {
            Write(" ENCODING ");
            WriteName(encoding);
        }
    }

    private void WriteJsonPassing(EquatableArray<JsonArgument> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            Write(i == 0 ? " PASSING " : ", ");
            WriteNested(arguments[i].Value);
            Write(" AS ");
            WriteName(arguments[i].Name);
        }
    }

    private void WriteJsonBehavior(JsonBehavior? behavior, string occasion)
    {
        if (behavior is null)
        {
            return;
        }

        Write(behavior.Kind switch
        {
            JsonBehaviorKind.Null => " NULL",
            JsonBehaviorKind.Error => " ERROR",
            JsonBehaviorKind.EmptyArray => " EMPTY ARRAY",
            JsonBehaviorKind.EmptyObject => " EMPTY OBJECT",
            JsonBehaviorKind.True => " TRUE",
            JsonBehaviorKind.False => " FALSE",
            JsonBehaviorKind.Unknown => " UNKNOWN",
            _ => " DEFAULT ",
        });
        WriteAfter("", behavior.Default);
        Write(occasion);
    }

    private static string GetText(JsonWrapper wrapper) => wrapper switch
    {
        JsonWrapper.Without => " WITHOUT WRAPPER",
        JsonWrapper.Conditional => " WITH CONDITIONAL WRAPPER",
        JsonWrapper.Unconditional => " WITH UNCONDITIONAL WRAPPER",
        _ => "",
    };

    private static string GetText(JsonQuotes quotes) => quotes switch
    {
        JsonQuotes.Keep => " KEEP QUOTES",
        JsonQuotes.Omit => " OMIT QUOTES",
        _ => "",
    };
}
