using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Sequences and the options of identity columns.</summary>
internal sealed partial class Parser
{
    private bool AtSequenceOption => Current.Keyword switch
    {
        Keyword.As or Keyword.Cache or Keyword.Cycle or Keyword.Increment or Keyword.Maxvalue or Keyword.Minvalue or Keyword.Sequence
            or Keyword.Start or Keyword.Restart or Keyword.Logged or Keyword.Unlogged => true,
        Keyword.Owned => PeekIs(1, Keyword.By),
        Keyword.No => PeekIs(1, Keyword.Minvalue) || PeekIs(1, Keyword.Maxvalue) || PeekIs(1, Keyword.Cycle),
        _ => false,
    };

    private CreateSeqStmt ParseCreateSequence(int start, Persistence persistence)
    {
        Expect(Keyword.Sequence);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseRelationName();
        return new CreateSeqStmt(persistence, ifNotExists, name, ParseSequenceOptions()) { Span = SpanFrom(start) };
    }

    private EquatableArray<SequenceOption> ParseParenthesizedSequenceOptions()
    {
        if (!Accept(TokenKind.OpenParen))
        {
            return default;
        }

        var first = ParseSequenceOption();
        var options = ParseSequenceOptions().Insert(0, first);
        Expect(TokenKind.CloseParen);
        return options;
    }

    private EquatableArray<SequenceOption> ParseSequenceOptions()
    {
        var options = new List<SequenceOption>();
        while (AtSequenceOption)
        {
            options.Add(ParseSequenceOption());
        }

        return new([.. options]);
    }

    private SequenceOption ParseSequenceOption()
    {
        var start = Start;
        return ParseSequenceOptionByKeyword() with { Span = SpanFrom(start) };
    }

    private SequenceOption ParseSequenceOptionByKeyword()
    {
        var keyword = Advance().Keyword;
        switch (keyword)
        {
            case Keyword.As:
                return new SequenceOption(SequenceOptionKind.AsType, null, ParseTypeName(), null);
            case Keyword.Cache:
                return NumberOption(SequenceOptionKind.Cache);
            case Keyword.Cycle:
                return FlagOption(SequenceOptionKind.Cycle);
            case Keyword.Increment:
                Accept(Keyword.By);
                return NumberOption(SequenceOptionKind.Increment);
            case Keyword.Maxvalue:
                return NumberOption(SequenceOptionKind.MaxValue);
            case Keyword.Minvalue:
                return NumberOption(SequenceOptionKind.MinValue);
            case Keyword.No:
                return ParseNegatedSequenceOption();
            case Keyword.Owned:
                Expect(Keyword.By);
                return new SequenceOption(SequenceOptionKind.OwnedBy, null, null, ParseObjectName());
            case Keyword.Sequence:
                Expect(Keyword.Name);
                return new SequenceOption(SequenceOptionKind.SequenceName, null, null, ParseObjectName());
            case Keyword.Start:
                Accept(Keyword.With);
                return NumberOption(SequenceOptionKind.Start);
            case Keyword.Restart:
                var takesNumber = Accept(Keyword.With) || AtNumber;
                return takesNumber ? NumberOption(SequenceOptionKind.Restart) : FlagOption(SequenceOptionKind.Restart);
            case Keyword.Logged:
                return FlagOption(SequenceOptionKind.Logged);
            case Keyword.Unlogged:
                return FlagOption(SequenceOptionKind.Unlogged);
            default:
                FailAt(Math.Max(_position - 1, 0));
                return FlagOption(SequenceOptionKind.Cycle);
        }
    }

    private SequenceOption ParseNegatedSequenceOption()
    {
        if (Accept(Keyword.Minvalue))
        {
            return FlagOption(SequenceOptionKind.NoMinValue);
        }

        if (Accept(Keyword.Maxvalue))
        {
            return FlagOption(SequenceOptionKind.NoMaxValue);
        }

        Expect(Keyword.Cycle);
        return FlagOption(SequenceOptionKind.NoCycle);
    }


    private static SequenceOption FlagOption(SequenceOptionKind kind) => new(kind, null, null, null);

    private SequenceOption NumberOption(SequenceOptionKind kind) => new(kind, ParseNumericOnly(), null, null);
}
