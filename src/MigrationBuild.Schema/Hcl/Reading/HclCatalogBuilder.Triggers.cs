using MigrationBuild.Postgres.Printing;
using MigrationBuild.Schema.Hcl.Evaluation;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Reading;

internal sealed partial class HclCatalogBuilder
{
    private IEnumerable<HclStatement> TriggerOf(HclBlockReader block)
    {
        if (block.Required("on", "on = table.users") is not { } on
            || ObjectOf("on", on, HclBlockKinds.Table, HclBlockKinds.Partition, HclBlockKinds.View, HclBlockKinds.Materialized) is not { } relation
            || EventsOf(block) is not { } events)
        {
            yield break;
        }

        if (block.Single(HclBlockKinds.Execute) is not { } execute)
        {
            _report.Add(HclDiagnostics.Missing, block.Place, $"{block.Title} needs `execute`; add `execute {{ function = function.f }}`");
            yield break;
        }

        if (FunctionText(execute, execute.Has("procedure") ? "procedure" : "function") is not { } function)
        {
            execute.Required("function", "function = function.f");
            yield break;
        }

        var isConstraint = block.Has("deferrable");
        var statement = new HclStatementWriter(block);
        statement.Write(isConstraint ? "CREATE CONSTRAINT TRIGGER " : "CREATE TRIGGER ").Name(block.Name).Write(events).Write(" ON ").Name(relation.Name);
        if (block.Value("from") is { } from && TableOf("from", from) is { } other)
        {
            statement.Write(" FROM ").Name(other);
        }

        statement.Write(Deferral(block));
        if (block.Single(HclBlockKinds.Referencing) is { } referencing)
        {
            statement.Write(" REFERENCING")
                .Clause(" OLD TABLE AS ", referencing.Text("old_table") is { } old ? SqlPrinter.QuoteIdentifier(old.Text) : null)
                .Clause(" NEW TABLE AS ", referencing.Text("new_table") is { } wanted ? SqlPrinter.QuoteIdentifier(wanted.Text) : null);
        }

        var level = block.Word("foreach", "ROW", "STATEMENT") ?? block.Word("for", "ROW", "STATEMENT");
        statement.Clause(" FOR EACH ", level).Clause(" WHEN (", block.SqlText("when"), ")").Write(" EXECUTE FUNCTION ").Write(function).Write("(")
            .List(execute.List("args"), argument => statement.Write(SqlPrinter.QuoteLiteral(ArgumentOf(argument))))
            .Write(")");
        yield return Comment(statement, block, $"TRIGGER {SqlPrinter.QuoteIdentifier(block.Name)} ON {Sql(relation.Name)}").Finish();
    }

    /// <summary>Arguments of a trigger are strings, whatever they are written as.</summary>
    private static string ArgumentOf(HclValue value) => value switch
    {
        HclStringValue text => text.Text.Text,
        HclSqlValue sql => sql.Text.Text.Trim('\''),
        HclBooleanValue boolean => boolean.Value ? "true" : "false",
        HclReferenceValue or HclNumberValue => value.ToString(),
        _ => "",
    };

    /// <summary>When the trigger fires: <c> BEFORE INSERT OR UPDATE OF a</c>.</summary>
    private string? EventsOf(HclBlockReader block)
    {
        var times = new[] { HclBlockKinds.Before, HclBlockKinds.After, HclBlockKinds.InsteadOf }.Select(block.Single).OfType<HclBlockReader>().ToList();
        if (times.Count != 1)
        {
            _report.Add(
                times.Count == 0 ? HclDiagnostics.Missing : HclDiagnostics.Contradiction,
                times.Count == 0 ? block.Place : times[1].Place,
                $"{block.Title} has one of `before`, `after` and `instead_of`; write it as `before {{ insert = true }}`");
            return null;
        }

        var time = times[0];
        var events = new List<string>();
        foreach (var name in new[] { "insert", "update", "delete", "truncate" })
        {
            if (time.Boolean(name) == true)
            {
                events.Add(name.ToUpperInvariant());
            }
        }

        if (time.Has("update_of"))
        {
            events.Add("UPDATE OF " + string.Join(", ", time.List("update_of").Select(column => SqlPrinter.QuoteIdentifier(ViewColumnOf("update_of", column)))));
        }

        if (events.Count == 0)
        {
            _report.Add(HclDiagnostics.Missing, time.Place, $"`{time.KindName}` of {block.Title} names no event; add `insert = true`, `update = true`, `delete = true` or `truncate = true`");
            return null;
        }

        return $" {time.KindName.ToUpperInvariant().Replace('_', ' ')} {string.Join(" OR ", events)}";
    }

    private IEnumerable<HclStatement> EventTriggerOf(HclBlockReader block)
    {
        if (block.Required("on", "on = ddl_command_end") is null
            || block.AnyWord("on") is not { } on
            || block.Required("execute", "execute = function.f") is null
            || FunctionText(block, "execute") is not { } function)
        {
            yield break;
        }

        var statement = new HclStatementWriter(block).Write("CREATE EVENT TRIGGER ").Name(block.Name).Write(" ON ").Name(on.ToLowerInvariant());
        if (block.Has("tags"))
        {
            statement.Write(" WHEN TAG IN (").List(block.List("tags"), tag => statement.Write(SqlPrinter.QuoteLiteral(ArgumentOf(tag)))).Write(")");
        }

        statement.Write(" EXECUTE FUNCTION ").Write(function).Write("()");
        yield return Comment(statement, block, "EVENT TRIGGER " + SqlPrinter.QuoteIdentifier(block.Name)).Finish();
    }
}
