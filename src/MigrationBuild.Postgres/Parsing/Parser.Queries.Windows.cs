using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Windows and their frames.</summary>
internal sealed partial class Parser
{
    private WindowDef ParseNamedWindow()
    {
        var start = Start;
        var name = ParseColId();
        Expect(Keyword.As);
        return ParseWindowSpecification(start, name);
    }

    private WindowDef ParseWindowSpecification(int start, Identifier? name)
    {
        Expect(TokenKind.OpenParen);

        // PARTITION, RANGE, ROWS and GROUPS are names elsewhere; here they begin a clause.
        var isClause = Current.Keyword is Keyword.Partition or Keyword.Range or Keyword.Rows or Keyword.Groups;
        var baseName = AtColId && !isClause ? ParseColId() : null;
        var partitions = Accept(Keyword.Partition, Keyword.By) ? ParseExpressionList() : default;
        var order = ParseOptionalOrderBy();
        var frame = ParseFrame();
        Expect(TokenKind.CloseParen);
        return new WindowDef(name, baseName, partitions, order, frame) { Span = SpanFrom(start) };
    }

    private WindowFrame? ParseFrame()
    {
        var start = Start;
        if (Current.Keyword is not (Keyword.Range or Keyword.Rows or Keyword.Groups))
        {
            return null;
        }

        var mode = Advance().Keyword switch
        {
            Keyword.Range => WindowFrameMode.Range,
            Keyword.Rows => WindowFrameMode.Rows,
            _ => WindowFrameMode.Groups,
        };
        var isBetween = Accept(Keyword.Between);
        var first = ParseFrameBound();
        var last = default(WindowFrameBound);
        if (isBetween)
        {
            Expect(Keyword.And);
            last = ParseFrameBound();
        }

        CheckFrame(first, last);
        return new WindowFrame(mode, first, last, ParseFrameExclusion()) { Span = SpanFrom(start) };
    }

    private WindowFrameBound ParseFrameBound()
    {
        var start = Start;
        if (Accept(Keyword.Unbounded, Keyword.Preceding))
        {
            return new WindowFrameBound(WindowFrameBoundKind.UnboundedPreceding, null) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.Unbounded, Keyword.Following))
        {
            return new WindowFrameBound(WindowFrameBoundKind.UnboundedFollowing, null) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.Current, Keyword.Row))
        {
            return new WindowFrameBound(WindowFrameBoundKind.CurrentRow, null) { Span = SpanFrom(start) };
        }

        var offset = ParseExpression();
        var isPreceding = Accept(Keyword.Preceding);
        if (!isPreceding)
        {
            Expect(Keyword.Following);
        }

        return new WindowFrameBound(isPreceding ? WindowFrameBoundKind.OffsetPreceding : WindowFrameBoundKind.OffsetFollowing, offset) { Span = SpanFrom(start) };
    }

    /// <summary>The frames that gram.y refuses: those that could not hold a row.</summary>
    private void CheckFrame(WindowFrameBound first, WindowFrameBound? last)
    {
        var message = first.Kind switch
        {
            WindowFrameBoundKind.UnboundedFollowing => "frame start cannot be UNBOUNDED FOLLOWING",
            WindowFrameBoundKind.OffsetFollowing when last is null => "frame starting from following row cannot end with current row",
            _ => null,
        };
        if (message is not null || last is null)
        {
            FailIf(message, first.Span);
            return;
        }

        message = (first.Kind, last.Kind) switch
        {
            (_, WindowFrameBoundKind.UnboundedPreceding) => "frame end cannot be UNBOUNDED PRECEDING",
            (WindowFrameBoundKind.CurrentRow, WindowFrameBoundKind.OffsetPreceding) => "frame starting from current row cannot have preceding rows",
            (WindowFrameBoundKind.OffsetFollowing, WindowFrameBoundKind.OffsetPreceding or WindowFrameBoundKind.CurrentRow) =>
                "frame starting from following row cannot have preceding rows",
            _ => null,
        };
        FailIf(message, last.Span);
    }

    private void FailIf(string? message, TextSpan span)
    {
        if (message is not null)
        {
            Fail(span, message);
        }
    }

    private WindowFrameExclusion ParseFrameExclusion()
    {
        if (!Accept(Keyword.Exclude))
        {
            return WindowFrameExclusion.Unspecified;
        }

        if (Accept(Keyword.Current, Keyword.Row))
        {
            return WindowFrameExclusion.CurrentRow;
        }

        if (Accept(Keyword.Group))
        {
            return WindowFrameExclusion.Group;
        }

        if (Accept(Keyword.Ties))
        {
            return WindowFrameExclusion.Ties;
        }

        Expect(Keyword.No, Keyword.Others);
        return WindowFrameExclusion.NoOthers;
    }
}
