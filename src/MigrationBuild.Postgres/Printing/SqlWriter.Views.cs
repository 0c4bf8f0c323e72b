using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteViews(SyntaxNode node)
    {
        switch (node)
        {
            case ViewStmt view:
                WriteView(view);
                return true;
            case CreateMatViewStmt view:
                WriteMatView(view);
                return true;
            case RefreshMatViewStmt refresh:
                Write("REFRESH MATERIALIZED VIEW ");
                WriteIf(refresh.IsConcurrent, "CONCURRENTLY ");
                WriteName(refresh.Name);
                WriteIf(refresh.WithNoData, " WITH NO DATA");
                return true;
            case RuleStmt rule:
                WriteRule(rule);
                return true;
            default:
                return false;
        }
    }

    private void WriteView(ViewStmt view)
    {
        Write(view.OrReplace ? "CREATE OR REPLACE " : "CREATE ");
        Write(GetText(view.Persistence));
        Write(view.IsRecursive ? "RECURSIVE VIEW " : "VIEW ");
        WriteName(view.Name);
        WriteParenthesizedAfter(" ", view.Columns);
        WriteParenthesizedAfter(" WITH ", view.Options);
        WriteAfter(" AS ", view.Query);
        WriteWithIf(view.CheckOption == ViewCheckOption.Local, " WITH LOCAL CHECK OPTION");
        WriteWithIf(view.CheckOption == ViewCheckOption.Cascaded, " WITH CASCADED CHECK OPTION");
    }

    private void WriteMatView(CreateMatViewStmt view)
    {
        Write(view.IsUnlogged ? "CREATE UNLOGGED MATERIALIZED VIEW " : "CREATE MATERIALIZED VIEW ");
        WriteIfNotExists(view.IfNotExists);
        WriteName(view.Name);
        WriteParenthesizedAfter(" ", view.Columns);
        WriteAfter(" USING ", view.AccessMethod);
        WriteParenthesizedAfter(" WITH ", view.Options);
        WriteAfter(" TABLESPACE ", view.Tablespace);
        WriteAfter(" AS ", view.Query);
        WriteWithIf(view.WithNoData, " WITH NO DATA");
    }

    private void WriteRule(RuleStmt rule)
    {
        Write(rule.OrReplace ? "CREATE OR REPLACE RULE " : "CREATE RULE ");
        WriteName(rule.Name);
        Write(" AS ON " + GetText(rule.Event) + " TO ");
        WriteName(rule.Relation);
        WriteAfter(" WHERE ", rule.Where);
        Write(rule.IsInstead ? " DO INSTEAD " : " DO ");
        WriteRuleActions(rule.Actions);
    }

    private void WriteRuleActions(EquatableArray<Statement> actions)
    {
        switch (actions.Count)
        {
            case 0:
                Write("NOTHING");
                break;
            case 1:
                Write(actions[0]);
                break;
            default:
                Write("(");
                WriteList(actions, Write, "; ");
                Write(")");
                break;
        }
    }

    private static string GetText(RuleEvent ruleEvent) => ruleEvent switch
    {
        RuleEvent.Select => "SELECT",
        RuleEvent.Insert => "INSERT",
        RuleEvent.Update => "UPDATE",
        _ => "DELETE",
    };
}
