using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private void WriteFromItem(FromItem item)
    {
        switch (item)
        {
            case RangeVar relation:
                WriteIf(relation.IsOnly, "ONLY ");
                WriteName(relation.Name);
                WriteAlias(relation.Alias);
                break;
            case RangeSubselect subselect:
                WriteIf(subselect.IsLateral, "LATERAL ");
                WriteSubquery(subselect.Query);
                WriteAlias(subselect.Alias);
                break;
            case RangeFunction function:
                WriteRangeFunction(function);
                break;
            case RangeTableSample sample:
                WriteSample(sample);
                break;
            case JoinExpr join:
                WriteJoin(join);
                break;
            case RangeTableFunc table:
                WriteXmlTable(table);
                break;
            case JsonTable table:
                WriteJsonTable(table);
                break;
            default:
                throw Unprintable(item);
        }
    }

    private void WriteAlias(Alias? alias)
    {
        if (alias is null)
        {
            return;
        }

        Write(" AS ");
        WriteName(alias.Name);
        if (!alias.Columns.IsEmpty)
        {
            WriteParenthesized(alias.Columns, WriteName);
        }
    }

    private void WriteRangeFunction(RangeFunction function)
    {
        WriteIf(function.IsLateral, "LATERAL ");
        WriteIf(function.IsRowsFrom, "ROWS FROM (");
        WriteList(function.Functions, WriteRangeFunctionItem);
        WriteIf(function.IsRowsFrom, ")");
        WriteIf(function.WithOrdinality, " WITH ORDINALITY");
        WriteAlias(function.Alias);
        if (!function.ColumnDefinitions.IsEmpty)
        {
            WriteIf(function.Alias is null, " AS ");
            WriteParenthesized(function.ColumnDefinitions, WriteFunctionColumn);
        }
    }

    private void WriteRangeFunctionItem(RangeFunctionItem item)
    {
        // In FROM stands a call, and a cast in disguise only in SQL's own spelling.
        if (item.Function is TypeCast cast)
        {
            Write("CAST(");
            WriteNested(cast.Argument);
            Write(" AS ");
            WriteType(cast.Type);
            Write(")");
        }
        else
        {
            WriteIn(item.Function, Precedence.Primary, false);
        }

        if (!item.ColumnDefinitions.IsEmpty)
        {
            Write(" AS ");
            WriteParenthesized(item.ColumnDefinitions, WriteFunctionColumn);
        }
    }

    private void WriteFunctionColumn(FunctionColumn column)
    {
        WriteName(column.Name);
        Write(" ");
        WriteType(column.Type);
        if (column.Collation is { } collation)
        {
            Write(" COLLATE ");
            WriteName(collation);
        }
    }

    private void WriteSample(RangeTableSample sample)
    {
        WriteFromItem(sample.Relation);
        Write(" TABLESAMPLE ");
        WriteRoutineName(sample.Method);
        WriteParenthesized(sample.Arguments, WriteNested);
        if (sample.Repeatable is { } seed)
        {
            Write(" REPEATABLE (");
            WriteNested(seed);
            Write(")");
        }
    }

    private void WriteJoin(JoinExpr join)
    {
        WriteIf(join.Alias is not null, "(");
        WriteFromItem(join.Left);
        WriteIf(join.IsNatural, " NATURAL");
        var isCross = join is { IsNatural: false, On: null } && join.Using.IsEmpty;
        Write(join.Kind switch
        {
            JoinKind.Left => " LEFT JOIN ",
            JoinKind.Right => " RIGHT JOIN ",
            JoinKind.Full => " FULL JOIN ",
            _ => isCross ? " CROSS JOIN " : " JOIN ",
        });
        var isNested = join.Right is JoinExpr { Alias: null };
        WriteIf(isNested, "(");
        WriteFromItem(join.Right);
        WriteIf(isNested, ")");
        WriteAfter(" ON ", join.On);
        if (!join.Using.IsEmpty)
        {
            Write(" USING ");
            WriteParenthesized(join.Using, WriteName);
            WriteAlias(join.UsingAlias);
        }

        WriteIf(join.Alias is not null, ")");
        WriteAlias(join.Alias);
    }

    private void WriteXmlTable(RangeTableFunc table)
    {
        WriteIf(table.IsLateral, "LATERAL ");
        Write("XMLTABLE(");
        if (!table.Namespaces.IsEmpty)
        {
            Write("XMLNAMESPACES");
            WriteParenthesized(table.Namespaces, WriteXmlNamespace);
            Write(", ");
        }

        WriteIn(table.Row, Precedence.Primary, false);
        Write(" PASSING ");
        WriteIn(table.Document, Precedence.Primary, false);
        Write(" COLUMNS ");
        WriteList(table.Columns, WriteXmlTableColumn);
        Write(")");
        WriteAlias(table.Alias);
    }

    private void WriteXmlNamespace(XmlNamedValue item)
    {
        WriteIf(item.Name is null, "DEFAULT ");
        WriteRestricted(item.Value);
        if (item.Name is { } name)
        {
            Write(" AS ");
            WriteName(name);
        }
    }

    private void WriteXmlTableColumn(RangeTableFuncColumn column)
    {
        WriteName(column.Name);
        if (column.Type is not { } type)
        {
            Write(" FOR ORDINALITY");
            return;
        }

        Write(" ");
        WriteType(type);
        if (column.Path is { } path)
        {
            Write(" PATH ");
            WriteRestricted(path);
        }

        if (column.Default is { } value)
        {
            Write(" DEFAULT ");
            WriteRestricted(value);
        }

        WriteIf(column.IsNotNull, " NOT NULL");
    }

    private void WriteJsonTable(JsonTable table)
    {
        WriteIf(table.IsLateral, "LATERAL ");
        Write("JSON_TABLE(");
        WriteNested(table.Context);
        Write(", ");
        WriteNested(table.Path);
        if (table.PathName is { } name)
        {
            Write(" AS ");
            WriteName(name);
        }

        WriteJsonPassing(table.Passing);
        WriteJsonTableColumns(table.Columns);
        WriteJsonBehavior(table.OnError, " ON ERROR");
        Write(")");
        WriteAlias(table.Alias);
    }

    private void WriteJsonTableColumns(EquatableArray<JsonTableColumn> columns)
    {
        Write(" COLUMNS ");
        WriteParenthesized(columns, WriteJsonTableColumn);
    }

    private void WriteJsonTableColumn(JsonTableColumn column)
    {
        if (column.Kind == JsonTableColumnKind.Nested)
        {
            WriteAfter("NESTED PATH ", column.Path);
            if (column.PathName is { } pathName)
            {
                Write(" AS ");
                WriteName(pathName);
            }

            WriteJsonTableColumns(column.Columns);
            return;
        }

        if (column.Name is { } name)
        {
            WriteName(name);
        }

        WriteIf(column.Kind == JsonTableColumnKind.ForOrdinality, " FOR ORDINALITY");
        if (column.Type is { } type)
        {
            Write(" ");
            WriteType(type);
        }

        WriteIf(column.Kind == JsonTableColumnKind.Exists, " EXISTS");
        WriteJsonFormat(column.Format);
        WriteAfter(" PATH ", column.Path);
        Write(GetText(column.Wrapper));
        Write(GetText(column.Quotes));
        WriteJsonBehavior(column.OnEmpty, " ON EMPTY");
        WriteJsonBehavior(column.OnError, " ON ERROR");
    }
}
