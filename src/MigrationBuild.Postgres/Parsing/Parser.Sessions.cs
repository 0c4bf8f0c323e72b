using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Prepared statements, cursors, notifications and what else belongs to a session.</summary>
internal sealed partial class Parser
{
    private PrepareStmt ParsePrepare()
    {
        var start = Start;
        Expect(Keyword.Prepare);
        var name = ParseColId();
        var types = At(TokenKind.OpenParen) ? ParseParenthesizedList(ParseTypeName) : default;
        Expect(Keyword.As);
        return new PrepareStmt(name, types, ParsePreparableStatement()) { Span = SpanFrom(start) };
    }

    private ExecuteStmt ParseExecute()
    {
        var start = Start;
        Expect(Keyword.Execute);
        var name = ParseColId();
        var arguments = At(TokenKind.OpenParen) ? ParseParenthesizedList(ParseExpression) : default;
        return new ExecuteStmt(name, arguments) { Span = SpanFrom(start) };
    }

    private DeallocateStmt ParseDeallocate()
    {
        var start = Start;
        Expect(Keyword.Deallocate);
        if (Peek().Kind != TokenKind.EndOfFile)
        {
            Accept(Keyword.Prepare);
        }

        return new DeallocateStmt(Accept(Keyword.All) ? null : ParseColId()) { Span = SpanFrom(start) };
    }

    private DeclareCursorStmt ParseDeclareCursor()
    {
        var start = Start;
        Expect(Keyword.Declare);
        var name = ParseColId();
        var options = CursorOptions.None;
        while (!At(Keyword.Cursor) && !AtEnd)
        {
            options |= ParseCursorOption();
        }

        Expect(Keyword.Cursor);
        if (Accept(Keyword.With, Keyword.Hold))
        {
            options |= CursorOptions.WithHold;
        }
        else if (Accept(Keyword.Without, Keyword.Hold))
        {
            options |= CursorOptions.WithoutHold;
        }

        Expect(Keyword.For);
        return new DeclareCursorStmt(name, options, ParseSelect()) { Span = SpanFrom(start) };
    }

    private CursorOptions ParseCursorOption()
    {
        if (Accept(Keyword.No, Keyword.Scroll))
        {
            return CursorOptions.NoScroll;
        }

        var option = Current.Keyword switch
        {
            Keyword.Scroll => CursorOptions.Scroll,
            Keyword.Binary => CursorOptions.Binary,
            Keyword.Insensitive => CursorOptions.Insensitive,
            Keyword.Asensitive => CursorOptions.Asensitive,
            _ => FailWith(CursorOptions.None),
        };
        var start = Advance().Start;
        if (option == CursorOptions.Asensitive)
        {
            Require(SyntaxFeatures.Asensitive, start);
        }

        return option;
    }

    /// <summary><c>fetch_args</c></summary>
    private FetchStmt ParseFetch()
    {
        var start = Start;
        var isMove = Advance().Keyword == Keyword.Move;
        var direction = default(string);
        var count = default(NumericConstant);
        var isDirection = Current.Keyword is Keyword.Next or Keyword.Prior or Keyword.First or Keyword.Last or Keyword.Absolute
            or Keyword.Relative or Keyword.Forward or Keyword.Backward or Keyword.All;
        if (isDirection && !Peek().Equals(default))
        {
            direction = TakeIdentifier().Name;
            if (direction is "forward" or "backward" && Accept(Keyword.All))
            {
                direction += " all";
            }
            else if (direction is "absolute" or "relative" || (direction is "forward" or "backward" && AtNumber))
            {
                count = ParseSignedInteger();
            }
        }
        else if (AtNumber)
        {
            count = ParseSignedInteger();
        }

        if (!Accept(Keyword.From))
        {
            Accept(Keyword.In);
        }

        return new FetchStmt(isMove, direction, count, ParseColId()) { Span = SpanFrom(start) };
    }

    private ClosePortalStmt ParseClose()
    {
        var start = Start;
        Expect(Keyword.Close);
        return new ClosePortalStmt(Accept(Keyword.All) ? null : ParseColId()) { Span = SpanFrom(start) };
    }

    private NotifyStmt ParseNotify()
    {
        var start = Start;
        Expect(Keyword.Notify);
        var channel = ParseColId();
        return new NotifyStmt(channel, Accept(TokenKind.Comma) ? ParseStringConstant() : null) { Span = SpanFrom(start) };
    }

    private ListenStmt ParseListen()
    {
        var start = Start;
        Expect(Keyword.Listen);
        return new ListenStmt(ParseColId()) { Span = SpanFrom(start) };
    }

    private UnlistenStmt ParseUnlisten()
    {
        var start = Start;
        Expect(Keyword.Unlisten);
        return new UnlistenStmt(Accept(TokenKind.Star) ? null : ParseColId()) { Span = SpanFrom(start) };
    }

    private LoadStmt ParseLoad()
    {
        var start = Start;
        Expect(Keyword.Load);
        return new LoadStmt(ParseStringConstant()) { Span = SpanFrom(start) };
    }

    private CheckPointStmt ParseCheckpoint()
    {
        var start = Start;
        Expect(Keyword.Checkpoint);
        return new CheckPointStmt { Span = SpanFrom(start) };
    }

    private DiscardStmt ParseDiscard()
    {
        var start = Start;
        Expect(Keyword.Discard);
        var target = Current.Keyword switch
        {
            Keyword.All => DiscardTarget.All,
            Keyword.Plans => DiscardTarget.Plans,
            Keyword.Sequences => DiscardTarget.Sequences,
            Keyword.Temp or Keyword.Temporary => DiscardTarget.Temporary,
            _ => FailWith(DiscardTarget.All),
        };
        Advance();
        return new DiscardStmt(target) { Span = SpanFrom(start) };
    }
}
