using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax.Queries;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>MERGE.</summary>
internal sealed partial class Parser
{
    private MergeStmt ParseMerge(int start, WithClause? with)
    {
        var word = Expect(Keyword.Merge);
        Require(SyntaxFeatures.Merge, word.Span);
        Expect(Keyword.Into);
        var relation = ParseTargetRelation();
        Expect(Keyword.Using);
        var source = ParseFromItem();
        Expect(Keyword.On);
        var condition = ParseExpression();
        var clauses = new List<MergeWhenClause>();
        do
        {
            clauses.Add(ParseMergeWhen());
        }
        while (At(Keyword.When));

        var returning = ParseReturning();
        if (returning is not null)
        {
            Require(SyntaxFeatures.MergeReturning, returning.Span);
        }

        return new MergeStmt(with, relation, source, condition, new([.. clauses]), returning) { Span = SpanFrom(start) };
    }

    private MergeWhenClause ParseMergeWhen()
    {
        var start = Start;
        Expect(Keyword.When);
        var match = ParseMergeMatch();
        var condition = Accept(Keyword.And) ? ParseExpression() : null;
        Expect(Keyword.Then);
        var action = match == MergeMatchKind.NotMatchedByTarget ? ParseMergeInsert() : ParseMergeChange();
        return new MergeWhenClause(match, condition, action) { Span = SpanFrom(start) };
    }

    private MergeMatchKind ParseMergeMatch()
    {
        var isNot = Accept(Keyword.Not);
        Expect(Keyword.Matched);
        if (!isNot)
        {
            return MergeMatchKind.Matched;
        }

        if (!At(Keyword.By))
        {
            return MergeMatchKind.NotMatchedByTarget;
        }

        var start = Advance().Start;
        var isTarget = Accept(Keyword.Target);
        if (!isTarget)
        {
            Expect(Keyword.Source);
        }

        Require(SyntaxFeatures.MergeNotMatchedBy, start);
        return isTarget ? MergeMatchKind.NotMatchedByTarget : MergeMatchKind.NotMatchedBySource;
    }

    private MergeAction ParseMergeChange()
    {
        var start = Start;
        if (Accept(Keyword.Update, Keyword.Set))
        {
            return new MergeUpdate(ParseCommaList(ParseAssignment)) { Span = SpanFrom(start) };
        }

        return Accept(Keyword.Delete) ? new MergeDelete { Span = SpanFrom(start) } : ParseDoNothing();
    }

    private MergeAction ParseMergeInsert()
    {
        var start = Start;
        if (!Accept(Keyword.Insert))
        {
            return ParseDoNothing();
        }

        if (Accept(Keyword.Default, Keyword.Values))
        {
            return new MergeInsert(default, InsertOverriding.Unspecified, default) { Span = SpanFrom(start) };
        }

        var columns = At(TokenKind.OpenParen) ? ParseParenthesizedList(ParseAssignmentTarget) : default;
        var overriding = ParseOverriding();
        Expect(Keyword.Values);
        return new MergeInsert(columns, overriding, ParseParenthesizedList(ParseExpression)) { Span = SpanFrom(start) };
    }

    private MergeDoNothing ParseDoNothing()
    {
        var start = Start;
        Expect(Keyword.Do, Keyword.Nothing);
        return new MergeDoNothing { Span = SpanFrom(start) };
    }
}
