using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    /// <summary>The key words that name options without being names.</summary>
    private static readonly string[] UtilityOptionKeywords = ["analyze", "concurrently", "freeze", "full", "verbose"];

    private static readonly string[] CopyOptionKeywords = ["default", "freeze", "null"];

    private bool WriteMaintenance(SyntaxNode node)
    {
        switch (node)
        {
            case TruncateStmt truncate:
                WriteListAfter("TRUNCATE TABLE ", truncate.Relations);
                WriteIf(truncate.RestartIdentity, " RESTART IDENTITY");
                WriteBehavior(truncate.Behavior);
                return true;
            case LockStmt @lock:
                WriteListAfter("LOCK TABLE ", @lock.Relations);
                Write(" IN " + GetText(@lock.Mode) + " MODE");
                WriteIf(@lock.IsNoWait, " NOWAIT");
                return true;
            case VacuumStmt vacuum:
                Write(vacuum.IsVacuum ? "VACUUM" : "ANALYZE");
                WriteUtilityOptions(vacuum.Options);
                WriteListAfter(" ", vacuum.Relations);
                return true;
            case VacuumRelation relation:
                Write(relation.Relation);
                WriteParenthesizedAfter(" ", relation.Columns);
                return true;
            case ClusterStmt cluster:
                Write("CLUSTER");
                WriteUtilityOptions(cluster.Options);
                WriteAfter(" ", cluster.Relation);
                WriteAfter(" USING ", cluster.Index);
                return true;
            case ExplainStmt explain:
                Write("EXPLAIN");
                WriteUtilityOptions(explain.Options);
                WriteAfter(" ", explain.Query);
                return true;
            case CopyStmt copy:
                WriteCopy(copy);
                return true;
            default:
                return false;
        }
    }

    private static string GetText(LockMode mode) => mode switch
    {
        LockMode.AccessShare => "ACCESS SHARE",
        LockMode.RowShare => "ROW SHARE",
        LockMode.RowExclusive => "ROW EXCLUSIVE",
        LockMode.ShareUpdateExclusive => "SHARE UPDATE EXCLUSIVE",
        LockMode.Share => "SHARE",
        LockMode.ShareRowExclusive => "SHARE ROW EXCLUSIVE",
        LockMode.Exclusive => "EXCLUSIVE",
        _ => "ACCESS EXCLUSIVE",
    };

    /// <summary><c>(name value, …)</c>, if there are any (<c>utility_option_list</c>).</summary>
    private void WriteUtilityOptions(EquatableArray<DefElem> options) => WriteWordedOptions(options, UtilityOptionKeywords);

    private void WriteWordedOptions(EquatableArray<DefElem> options, string[] keywords)
    {
        if (!options.IsEmpty)
        {
            Write(" ");
            WriteParenthesized(options, option => WriteWordedOption(option, keywords));
        }
    }

    private void WriteWordedOption(DefElem option, string[] keywords)
    {
        WriteWord(option.Name.Name, keywords);
        WriteIf(option.Value is not null, " ");
        if (option.Value is { } value)
        {
            WriteValue(value);
        }
    }

    private void WriteCopy(CopyStmt copy)
    {
        Write("COPY ");
        if (copy.Query is { } query)
        {
            WriteParenthesized(query);
        }

        WriteAfter("", copy.Relation);
        WriteParenthesizedAfter(" ", copy.Columns);
        Write(copy.IsFrom ? " FROM" : " TO");
        WriteIf(copy.IsProgram, " PROGRAM");
        WriteIf(copy.File is null, copy.IsFrom ? " STDIN" : " STDOUT");
        WriteAfter(" ", copy.File);
        WriteIf(!copy.Options.IsEmpty, " WITH");
        WriteWordedOptions(copy.Options, CopyOptionKeywords);
        WriteAfter(" WHERE ", copy.Where);
    }

    /// <summary>The columns that an option of COPY names.</summary>
    private void WriteOptionList(OptionList list)
    {
        if (list.Items.IsEmpty)
        {
            Write("*");
        }
        else
        {
            WriteParenthesized(list.Items, WriteOptionItem);
        }
    }

    private void WriteOptionItem(SyntaxNode item)
    {
        if (item is StringConstant { Value: not "" } column)
        {
            Write(SqlPrinter.QuoteIdentifier(column.Value));
        }
        else
        {
            Write(item);
        }
    }
}
