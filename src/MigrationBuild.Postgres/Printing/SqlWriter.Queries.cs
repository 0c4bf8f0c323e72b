using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteQueries(SyntaxNode node)
    {
        switch (node)
        {
            case SelectStmt select:
                WriteSelect(select);
                return true;
            case InsertStmt insert:
                WriteInsert(insert);
                return true;
            case UpdateStmt update:
                WriteUpdate(update);
                return true;
            case DeleteStmt delete:
                WriteDelete(delete);
                return true;
            case MergeStmt merge:
                WriteMerge(merge);
                return true;
            case FromItem item:
                WriteFromItem(item);
                return true;
            case SortBy item:
                WriteSortBy(item);
                return true;
            case ResTarget target:
                WriteTarget(target);
                return true;
            case CommonTableExpr item:
                WriteCommonTable(item);
                return true;
            case WithClause with:
                WriteWith(with);
                return true;
            case QueryBody body:
                WriteBody(body);
                return true;
            default:
                return false;
        }
    }

    private void WriteSelect(SelectStmt select)
    {
        if (select.With is { } with)
        {
            WriteWith(with);
            Write(" ");
        }

        WriteBody(select.Body);
        if (!select.OrderBy.IsEmpty)
        {
            Write(" ORDER BY ");
            WriteList(select.OrderBy, WriteSortBy);
        }

        if (select.Limit is { } limit)
        {
            WriteLimit(limit);
        }

        foreach (var clause in select.Locking)
        {
            WriteLocking(clause);
        }
    }

    private void WriteSubquery(SelectStmt query)
    {
        Write("(");
        WriteSelect(query);
        Write(")");
    }

    private void WriteBody(QueryBody body)
    {
        switch (body)
        {
            case SelectClause select:
                WriteSelectClause(select);
                break;
            case ValuesClause values:
                Write("VALUES ");
                WriteList(values.Rows, row => WriteParenthesized(row.Fields, WriteNested));
                break;
            case SetOperation operation:
                WriteSetOperation(operation);
                break;
            default:
                throw Unprintable(body);
        }
    }

    private void WriteSetOperation(SetOperation operation)
    {
        var rank = RankOf(operation);
        WriteSetOperand(operation.Left, rank);
        Write(operation.Kind switch
        {
            SetOperationKind.Union => " UNION ",
            SetOperationKind.Intersect => " INTERSECT ",
            _ => " EXCEPT ",
        });
        WriteIf(operation.IsAll, "ALL ");
        WriteSetOperand(operation.Right, rank + 1);
    }

    private void WriteSetOperand(SelectStmt operand, SetOperationRank minimum)
    {
        var isBare = operand is { With: null, Limit: null }
            && operand.OrderBy.IsEmpty
            && operand.Locking.IsEmpty
            && (operand.Body is not SetOperation operation || RankOf(operation) >= minimum);
        if (isBare)
        {
            WriteBody(operand.Body);
        }
        else
        {
            WriteSubquery(operand);
        }
    }

    private static SetOperationRank RankOf(SetOperation operation) =>
        operation.Kind == SetOperationKind.Intersect ? SetOperationRank.Intersect : SetOperationRank.Union;

    private void WriteSelectClause(SelectClause select)
    {
        Write("SELECT");
        if (select.Distinct is { } distinct)
        {
            Write(" DISTINCT");
            if (!distinct.On.IsEmpty)
            {
                Write(" ON ");
                WriteParenthesized(distinct.On, WriteNested);
            }
        }

        if (!select.Targets.IsEmpty)
        {
            Write(" ");
            WriteList(select.Targets, WriteTarget);
        }

        if (select.Into is { } into)
        {
            Write(" INTO ");
            WriteIf(into.Persistence == IntoPersistence.Temporary, "TEMPORARY ");
            WriteIf(into.Persistence == IntoPersistence.Unlogged, "UNLOGGED ");
            WriteFromItem(into.Relation);
        }

        if (!select.From.IsEmpty)
        {
            Write(" FROM ");
            WriteList(select.From, WriteFromItem);
        }

        WriteAfter(" WHERE ", select.Where);
        if (select.GroupBy is { } groupBy)
        {
            Write(" GROUP BY ");
            WriteIf(groupBy.IsDistinct, "DISTINCT ");
            WriteList(groupBy.Items, WriteNested);
        }

        WriteAfter(" HAVING ", select.Having);
        if (!select.Windows.IsEmpty)
        {
            Write(" WINDOW ");
            WriteList(select.Windows, WriteNamedWindow);
        }
    }

    private void WriteTarget(ResTarget target)
    {
        WriteNested(target.Value);
        if (target.Name is { } name)
        {
            Write(" AS ");
            WriteName(name);
        }
    }

    private void WriteSortBy(SortBy item)
    {
        WriteNested(item.Value);
        Write(GetText(item.Direction));
        if (item.Using is { } name)
        {
            Write(" USING ");
            WriteOperator(name);
        }

        WriteNullsOrder(item.Nulls);
    }

    private static string GetText(SortDirection direction) => direction switch
    {
        SortDirection.Ascending => " ASC",
        SortDirection.Descending => " DESC",
        _ => "",
    };

    private void WriteNullsOrder(NullsOrder order)
    {
        WriteIf(order == NullsOrder.First, " NULLS FIRST");
        WriteIf(order == NullsOrder.Last, " NULLS LAST");
    }

    private void WriteLimit(LimitClause limit)
    {
        WriteAfter(" OFFSET ", limit.Offset);
        if (limit.Count is not { } count)
        {
            return;
        }

        if (!limit.WithTies)
        {
            WriteAfter(" LIMIT ", count);
            return;
        }

        Write(" FETCH FIRST ");
        if (count is NumericConstant or ParamRef)
        {
            Write(count);
        }
        else
        {
            WriteParenthesized(count);
        }

        Write(" ROWS WITH TIES");
    }

    private void WriteLocking(LockingClause clause)
    {
        Write(clause.Strength switch
        {
            LockStrength.Update => " FOR UPDATE",
            LockStrength.NoKeyUpdate => " FOR NO KEY UPDATE",
            LockStrength.Share => " FOR SHARE",
            _ => " FOR KEY SHARE",
        });
        if (!clause.Relations.IsEmpty)
        {
            Write(" OF ");
            WriteList(clause.Relations, WriteName);
        }

        WriteIf(clause.WaitPolicy == LockWaitPolicy.NoWait, " NOWAIT");
        WriteIf(clause.WaitPolicy == LockWaitPolicy.SkipLocked, " SKIP LOCKED");
    }

    private void WriteWith(WithClause with)
    {
        Write(with.IsRecursive ? "WITH RECURSIVE " : "WITH ");
        WriteList(with.Items, WriteCommonTable);
    }

    private void WriteCommonTable(CommonTableExpr item)
    {
        WriteName(item.Name);
        if (!item.Columns.IsEmpty)
        {
            WriteParenthesized(item.Columns, WriteName);
        }

        Write(item.Materialization switch
        {
            CteMaterialization.Materialized => " AS MATERIALIZED (",
            CteMaterialization.NotMaterialized => " AS NOT MATERIALIZED (",
            _ => " AS (",
        });
        Write(item.Query);
        Write(")");
        if (item.Search is { } search)
        {
            Write(search.IsBreadthFirst ? " SEARCH BREADTH FIRST BY " : " SEARCH DEPTH FIRST BY ");
            WriteList(search.Columns);
            Write(" SET ");
            WriteName(search.SequenceColumn);
        }

        if (item.Cycle is { } cycle)
        {
            WriteCycle(cycle);
        }
    }

    /// <summary>Where the grammar takes constants alone, one of a type has the type before it.</summary>
    private void WriteConstant(Expression constant)
    {
        if (constant is not TypeCast { Argument: StringConstant value } cast)
        {
            Write(constant);
        }
        else if (cast.Type.Name is { Schema: TypeNames.SystemSchema, Name: "interval" })
        {
            WriteIntervalLiteral(value, cast.Type);
        }
        else
        {
            WriteType(cast.Type);
            WriteAfter(" ", value);
        }
    }

    private void WriteCycle(CteCycleClause cycle)
    {
        Write(" CYCLE ");
        WriteList(cycle.Columns);
        Write(" SET ");
        WriteName(cycle.MarkColumn);
        if (cycle is { MarkValue: { } value, MarkDefault: { } otherwise })
        {
            Write(" TO ");
            WriteConstant(value);
            Write(" DEFAULT ");
            WriteConstant(otherwise);
        }

        Write(" USING ");
        WriteName(cycle.PathColumn);
    }
}
