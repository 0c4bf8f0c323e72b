using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Views, materialized views and rules.</summary>
internal sealed partial class Parser
{
    private ViewStmt ParseView(int start, bool orReplace, Persistence persistence)
    {
        var isRecursive = Accept(Keyword.Recursive);
        Expect(Keyword.View);
        var name = ParseRelationName();
        var columns = isRecursive ? ParseColumnNames() : ParseOptionalColumnNames();
        var options = Accept(Keyword.With) ? ParseRelOptions() : default;
        Expect(Keyword.As);
        var query = ParseSelect();
        var optionStart = Start;
        var checkOption = ParseCheckOption();
        if (isRecursive && checkOption != ViewCheckOption.None)
        {
            Fail(SpanFrom(optionStart), "WITH CHECK OPTION not supported on recursive views");
        }

        return new ViewStmt(orReplace, persistence, isRecursive, name, columns, options, query, checkOption) { Span = SpanFrom(start) };
    }

    private ViewCheckOption ParseCheckOption()
    {
        if (!Accept(Keyword.With))
        {
            return ViewCheckOption.None;
        }

        var option = Accept(Keyword.Local) ? ViewCheckOption.Local : ViewCheckOption.Cascaded;
        if (option == ViewCheckOption.Cascaded)
        {
            Accept(Keyword.Cascaded);
        }

        Expect(Keyword.Check, Keyword.Option);
        return option;
    }

    private CreateMatViewStmt ParseCreateMatView(int start, bool isUnlogged)
    {
        Expect(Keyword.Materialized, Keyword.View);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseRelationName();
        var columns = ParseOptionalColumnNames();
        var accessMethod = Accept(Keyword.Using) ? ParseColId() : null;
        var options = Accept(Keyword.With) ? ParseRelOptions() : default;
        var tablespace = Accept(Keyword.Tablespace) ? ParseColId() : null;
        Expect(Keyword.As);
        var query = ParseSelect();
        var withNoData = ParseWithNoData();
        return new CreateMatViewStmt(isUnlogged, ifNotExists, name, columns, accessMethod, options, tablespace, query, withNoData)
        {
            Span = SpanFrom(start),
        };
    }

    private RefreshMatViewStmt ParseRefresh()
    {
        var start = Start;
        Expect(Keyword.Refresh, Keyword.Materialized);
        var keyword = Expect(Keyword.View).Span;
        var isConcurrent = Accept(Keyword.Concurrently);
        var name = ParseRelationName();
        return new RefreshMatViewStmt(isConcurrent, name, ParseWithNoData()) { Span = SpanFrom(start), ViewKeyword = new KeywordSpan(keyword) };
    }

    private RuleStmt ParseRule(int start, bool orReplace)
    {
        Expect(Keyword.Rule);
        var name = ParseColId();
        Expect(Keyword.As, Keyword.On);
        var ruleEvent = Current.Keyword switch
        {
            Keyword.Select => RuleEvent.Select,
            Keyword.Insert => RuleEvent.Insert,
            Keyword.Update => RuleEvent.Update,
            Keyword.Delete => RuleEvent.Delete,
            _ => FailWith(RuleEvent.Select),
        };
        Advance();
        Expect(Keyword.To);
        var relation = ParseRelationName();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        Expect(Keyword.Do);
        var isInstead = Accept(Keyword.Instead);
        if (!isInstead)
        {
            Accept(Keyword.Also);
        }

        return new RuleStmt(orReplace, name, ruleEvent, relation, where, isInstead, ParseRuleActions()) { Span = SpanFrom(start) };
    }

    private EquatableArray<Statement> ParseRuleActions()
    {
        if (Accept(Keyword.Nothing))
        {
            return default;
        }

        if (!At(TokenKind.OpenParen))
        {
            return new([ParseRuleAction()]);
        }

        if (AtQueryInParentheses)
        {
            var mark = Save();
            var query = ParseRuleAction();
            if (!Failed)
            {
                return new([query]);
            }

            // The parentheses are those of a list whose first action is a query.
            Reset(mark);
        }

        Advance();
        var actions = new List<Statement>();
        do
        {
            if (!At(TokenKind.Semicolon) && !At(TokenKind.CloseParen))
            {
                actions.Add(ParseRuleAction());
            }
        }
        while (Accept(TokenKind.Semicolon));
        Expect(TokenKind.CloseParen);
        return new([.. actions]);
    }

    /// <summary><c>RuleActionStmt</c></summary>
    private Statement ParseRuleAction()
    {
        if (At(Keyword.Notify))
        {
            return ParseStatement();
        }

        if (At(Keyword.Merge))
        {
            Fail();
        }

        return ParsePreparableStatement();
    }
}
