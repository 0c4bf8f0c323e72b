using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private void WriteOver(WindowDef? window)
    {
        if (window is null)
        {
            return;
        }

        Write(" OVER ");
        if (window.Name is { } name)
        {
            WriteName(name);
        }
        else
        {
            WriteWindow(window);
        }
    }

    private void WriteNamedWindow(WindowDef window)
    {
        if (window.Name is { } name)
        {
            WriteName(name);
            Write(" AS ");
        }

        WriteWindow(window);
    }

    private void WriteWindow(WindowDef window)
    {
        var separator = "";
        Write("(");
        if (window.BaseName is { } name)
        {
            // Words that begin the clauses behind it need quotes to be a name here.
            var isClause = name.Name is "partition" or "range" or "rows" or "groups";
            Write(isClause ? "\"" + name.Name + "\"" : SqlPrinter.QuoteIdentifier(name.Name));
            separator = " ";
        }

        if (!window.PartitionBy.IsEmpty)
        {
            Write(separator);
            Write("PARTITION BY ");
            WriteList(window.PartitionBy, WriteNested);
            separator = " ";
        }

        if (!window.OrderBy.IsEmpty)
        {
            Write(separator);
            Write("ORDER BY ");
            WriteList(window.OrderBy, WriteSortBy);
            separator = " ";
        }

        if (window.Frame is { } frame)
        {
            Write(separator);
            WriteFrame(frame);
        }

        Write(")");
    }

    private void WriteFrame(WindowFrame frame)
    {
        Write(frame.Mode switch
        {
            WindowFrameMode.Range => "RANGE ",
            WindowFrameMode.Rows => "ROWS ",
            _ => "GROUPS ",
        });
        WriteIf(frame.End is not null, "BETWEEN ");
        WriteFrameBound(frame.Start);
        if (frame.End is { } end)
        {
            Write(" AND ");
            WriteFrameBound(end);
        }

        Write(frame.Exclusion switch
        {
            WindowFrameExclusion.CurrentRow => " EXCLUDE CURRENT ROW",
            WindowFrameExclusion.Group => " EXCLUDE GROUP",
            WindowFrameExclusion.Ties => " EXCLUDE TIES",
            WindowFrameExclusion.NoOthers => " EXCLUDE NO OTHERS",
            _ => "",
        });
    }

    private void WriteFrameBound(WindowFrameBound bound)
    {
        WriteAfter("", bound.Offset);
        Write(bound.Kind switch
        {
            WindowFrameBoundKind.UnboundedPreceding => "UNBOUNDED PRECEDING",
            WindowFrameBoundKind.OffsetPreceding => " PRECEDING",
            WindowFrameBoundKind.CurrentRow => "CURRENT ROW",
            WindowFrameBoundKind.OffsetFollowing => " FOLLOWING",
            _ => "UNBOUNDED FOLLOWING",
        });
    }
}
