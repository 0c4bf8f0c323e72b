using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Routines;

namespace MigrationBuild.Postgres.Printing;

/// <content>Triggers and event triggers.</content>
internal sealed partial class SqlWriter
{
    private bool WriteTriggers(SyntaxNode node)
    {
        switch (node)
        {
            case CreateTrigStmt trigger:
                WriteCreateTrigger(trigger);
                return true;
            case TriggerEvent item:
                Write(item.Kind switch
                {
                    TriggerEventKind.Insert => "INSERT",
                    TriggerEventKind.Update => "UPDATE",
                    TriggerEventKind.Delete => "DELETE",
                    _ => "TRUNCATE",
                });
                WriteListAfter(" OF ", item.Columns);
                return true;
            case TriggerTransition transition:
                Write(transition.IsNew ? "NEW " : "OLD ");
                WriteAfter(transition.IsTable ? "TABLE AS " : "ROW AS ", transition.Name);
                return true;
            case CreateEventTrigStmt trigger:
                WriteAfter("CREATE EVENT TRIGGER ", trigger.Name);
                WriteAfter(" ON ", trigger.Event);
                WriteIf(!trigger.Filters.IsEmpty, " WHEN ");
                WriteList(trigger.Filters, Write, " AND ");
                Write(" EXECUTE FUNCTION ");
                WriteRoutineName(trigger.Function);
                Write("()");
                return true;
            case EventTriggerFilter filter:
                WriteName(filter.Name);
                WriteParenthesizedAfter(" IN ", filter.Values);
                return true;
            case AlterEventTrigStmt alter:
                WriteAfter("ALTER EVENT TRIGGER ", alter.Name);
                Write(" " + GetText(alter.Mode));
                return true;
            default:
                return false;
        }
    }

    private void WriteCreateTrigger(CreateTrigStmt trigger)
    {
        Write(trigger.OrReplace ? "CREATE OR REPLACE " : "CREATE ");
        WriteIf(trigger.IsConstraint, "CONSTRAINT ");
        WriteAfter("TRIGGER ", trigger.Name);
        Write(trigger.Timing switch
        {
            TriggerTiming.Before => " BEFORE ",
            TriggerTiming.After => " AFTER ",
            _ => " INSTEAD OF ",
        });
        WriteList(trigger.Events, Write, " OR ");
        WriteAfter(" ON ", trigger.Relation);
        WriteAfter(" FROM ", trigger.From);
        WriteCharacteristics(trigger.Characteristics);
        WriteIf(!trigger.Transitions.IsEmpty, " REFERENCING");
        WriteSpaced(trigger.Transitions);
        Write(trigger.IsForEachRow ? " FOR EACH ROW" : " FOR EACH STATEMENT");
        WriteParenthesizedAfter(" WHEN ", trigger.When);
        Write(" EXECUTE FUNCTION ");
        WriteRoutineName(trigger.Function);
        WriteParenthesized(trigger.Arguments);
    }

    private static string GetText(EnableMode mode) => mode switch
    {
        EnableMode.Enable => "ENABLE",
        EnableMode.EnableAlways => "ENABLE ALWAYS",
        EnableMode.EnableReplica => "ENABLE REPLICA",
        _ => "DISABLE",
    };
}
