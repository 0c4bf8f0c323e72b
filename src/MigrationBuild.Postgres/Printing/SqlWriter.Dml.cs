using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private void WriteLeadingWith(WithClause? with)
    {
        if (with is not null)
        {
            WriteWith(with);
            Write(" ");
        }
    }

    private void WriteInsert(InsertStmt insert)
    {
        WriteLeadingWith(insert.With);
        Write("INSERT INTO ");
        WriteFromItem(insert.Relation);
        WriteTargets(insert.Columns);
        Write(GetText(insert.Overriding));
        Write(" ");
        if (insert.Source is { } source)
        {
            WriteSelect(source);
        }
        else
        {
            Write("DEFAULT VALUES");
        }

        if (insert.OnConflict is { } conflict)
        {
            WriteOnConflict(conflict);
        }

        WriteReturning(insert.Returning);
    }

    private void WriteTargets(EquatableArray<AssignmentTarget> targets)
    {
        if (!targets.IsEmpty)
        {
            Write(" ");
            WriteParenthesized(targets, WriteAssignmentTarget);
        }
    }

    private void WriteAssignmentTarget(AssignmentTarget target)
    {
        WriteName(target.Column);
        foreach (var element in target.Path)
        {
            WriteElement(element);
        }
    }

    private void WriteAssignment(Assignment assignment)
    {
        if (assignment.IsMultiple)
        {
            WriteParenthesized(assignment.Targets, WriteAssignmentTarget);
        }
        else
        {
            WriteAssignmentTarget(assignment.Targets[0]);
        }

        WriteAfter(" = ", assignment.Value);
    }

    private void WriteOnConflict(OnConflictClause conflict)
    {
        Write(" ON CONFLICT");
        if (conflict.Target is { } target)
        {
            WriteInference(target);
        }

        if (!conflict.IsUpdate)
        {
            Write(" DO NOTHING");
            return;
        }

        Write(" DO UPDATE SET ");
        WriteList(conflict.Assignments, WriteAssignment);
        WriteAfter(" WHERE ", conflict.Where);
    }

    private void WriteInference(InferClause target)
    {
        if (target.Constraint is { } constraint)
        {
            Write(" ON CONSTRAINT ");
            WriteName(constraint);
            return;
        }

        Write(" ");
        WriteParenthesized(target.Elements, WriteIndexElem);
        WriteAfter(" WHERE ", target.Where);
    }

    private void WriteReturning(ReturningClause? returning)
    {
        if (returning is null)
        {
            return;
        }

        Write(" RETURNING ");
        if (!returning.Options.IsEmpty)
        {
            Write("WITH ");
            WriteParenthesized(returning.Options, WriteReturningOption);
            Write(" ");
        }

        WriteList(returning.Targets, WriteTarget);
    }

    private void WriteReturningOption(ReturningOption option)
    {
        Write(option.IsNew ? "NEW AS " : "OLD AS ");
        WriteName(option.Name);
    }

    private void WriteUpdate(UpdateStmt update)
    {
        WriteLeadingWith(update.With);
        Write("UPDATE ");
        WriteFromItem(update.Relation);
        Write(" SET ");
        WriteList(update.Assignments, WriteAssignment);
        if (!update.From.IsEmpty)
        {
            Write(" FROM ");
            WriteList(update.From, WriteFromItem);
        }

        WriteAfter(" WHERE ", update.Where);
        WriteReturning(update.Returning);
    }

    private void WriteDelete(DeleteStmt delete)
    {
        WriteLeadingWith(delete.With);
        Write("DELETE FROM ");
        WriteFromItem(delete.Relation);
        if (!delete.Using.IsEmpty)
        {
            Write(" USING ");
            WriteList(delete.Using, WriteFromItem);
        }

        WriteAfter(" WHERE ", delete.Where);
        WriteReturning(delete.Returning);
    }

    private void WriteMerge(MergeStmt merge)
    {
        WriteLeadingWith(merge.With);
        Write("MERGE INTO ");
        WriteFromItem(merge.Relation);
        Write(" USING ");
        WriteFromItem(merge.Source);
        WriteAfter(" ON ", merge.Condition);
        foreach (var clause in merge.Clauses)
        {
            Write(clause.Match switch
            {
                MergeMatchKind.Matched => " WHEN MATCHED",
                MergeMatchKind.NotMatchedBySource => " WHEN NOT MATCHED BY SOURCE",
                _ => " WHEN NOT MATCHED",
            });
            WriteAfter(" AND ", clause.Condition);
            Write(" THEN ");
            WriteMergeAction(clause.Action);
        }

        WriteReturning(merge.Returning);
    }

    private void WriteMergeAction(MergeAction action)
    {
        switch (action)
        {
            case MergeUpdate update:
                Write("UPDATE SET ");
                WriteList(update.Assignments, WriteAssignment);
                break;
            case MergeDelete:
                Write("DELETE");
                break;
            case MergeDoNothing:
                Write("DO NOTHING");
                break;
            case MergeInsert insert:
                Write("INSERT");
                WriteTargets(insert.Columns);
                Write(GetText(insert.Overriding));
                Write(insert.Values.IsEmpty ? " DEFAULT VALUES" : " VALUES ");
                if (!insert.Values.IsEmpty)
                {
                    WriteParenthesized(insert.Values, WriteNested);
                }

                break;
            default:
                throw Unprintable(action);
        }
    }

    private static string GetText(InsertOverriding overriding) => overriding switch
    {
        InsertOverriding.User => " OVERRIDING USER VALUE",
        InsertOverriding.System => " OVERRIDING SYSTEM VALUE",
        _ => "",
    };
}
