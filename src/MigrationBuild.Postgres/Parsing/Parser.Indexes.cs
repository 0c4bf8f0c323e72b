using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Indexes and extended statistics.</summary>
internal sealed partial class Parser
{
    private IndexStmt ParseIndexStmt(int start)
    {
        var isUnique = Accept(Keyword.Unique);
        var keyword = Expect(Keyword.Index).Span;
        var isConcurrent = Accept(Keyword.Concurrently);
        var ifNotExists = AcceptIfNotExists();
        var name = ifNotExists || !At(Keyword.On) ? ParseColId() : null;
        Expect(Keyword.On);
        var relation = ParseRelation();
        var accessMethod = Accept(Keyword.Using) ? ParseColId() : null;
        var elements = ParseParenthesizedList(ParseIndexElem);
        var including = Accept(Keyword.Include) ? ParseParenthesizedList(ParseIndexElem) : default;
        var nullsNotDistinct = ParseNullsNotDistinct();
        var options = Accept(Keyword.With) ? ParseRelOptions() : default;
        var tablespace = Accept(Keyword.Tablespace) ? ParseColId() : null;
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        return new IndexStmt(
            isUnique,
            isConcurrent,
            ifNotExists,
            name,
            relation,
            accessMethod,
            elements,
            including,
            nullsNotDistinct,
            options,
            tablespace,
            where)
        {
            Span = SpanFrom(start),
            IndexKeyword = new KeywordSpan(keyword),
        };
    }

    private IndexElem ParseIndexElem()
    {
        var start = Start;
        var value = ParseIndexedValue();
        var collation = Accept(Keyword.Collate) ? ParseObjectName() : null;
        var operatorClass = AtColId ? ParseObjectName() : null;
        var options = operatorClass is not null && At(TokenKind.OpenParen) ? ParseOperatorClassOptions() : default;
        return new IndexElem(value, collation, operatorClass, options, ParseSortDirection(), ParseNullsOrder()) { Span = SpanFrom(start) };
    }

    private EquatableArray<DefElem> ParseOperatorClassOptions()
    {
        var start = Start;
        var options = ParseRelOptions();
        Require(SyntaxFeatures.OperatorClassOptions, start);
        return options;
    }

    /// <summary>What an index or partition key is about: a column, a function call, or any expression in parentheses.</summary>
    private Expression ParseIndexedValue()
    {
        if (Accept(TokenKind.OpenParen))
        {
            var value = ParseExpression();
            Expect(TokenKind.CloseParen);
            return value;
        }

        if (AtColId && !PeekIs(1, TokenKind.OpenParen) && !PeekIs(1, TokenKind.Dot))
        {
            var name = ParseColId();
            return new ColumnRef(new([name])) { Span = name.Span };
        }

        return ParseFunctionWithoutWindow();
    }

    private ReindexStmt ParseReindex()
    {
        var start = Start;
        Expect(Keyword.Reindex);
        var options = At(TokenKind.OpenParen) ? ParseUtilityOptions() : default;
        var target = Current.Keyword switch
        {
            Keyword.Index => ReindexTarget.Index,
            Keyword.Table => ReindexTarget.Table,
            Keyword.Schema => ReindexTarget.Schema,
            Keyword.System => ReindexTarget.System,
            Keyword.Database => ReindexTarget.Database,
            _ => FailWith(ReindexTarget.Index),
        };
        var keyword = Advance().Span;
        var isConcurrent = Accept(Keyword.Concurrently);
        var name = target switch
        {
            ReindexTarget.Index or ReindexTarget.Table => ParseRelationName(),
            ReindexTarget.Schema => ParseSingleName(),
            _ => AtStatementEnd ? null : ParseSingleName(),
        };
        if (name is null)
        {
            Require(SyntaxFeatures.ReindexCurrentDatabase, start);
        }

        return new ReindexStmt(options, target, isConcurrent, name) { Span = SpanFrom(start), TargetKeyword = new KeywordSpan(keyword) };
    }

    /// <summary>A name that cannot be qualified, as the name of an object.</summary>
    private ObjectName ParseSingleName()
    {
        var name = ParseColId();
        return new ObjectName(new([name])) { Span = name.Span };
    }

    private T FailWith<T>(T value)
    {
        Fail();
        return value;
    }

    private CreateStatsStmt ParseCreateStatistics(int start)
    {
        Expect(Keyword.Statistics);
        var ifNotExists = AcceptIfNotExists();
        var name = ifNotExists || AtColId ? ParseObjectName() : null;
        var kinds = ParseOptionalColumnNames();
        var on = Expect(Keyword.On).Start;
        var expressions = ParseCommaList(ParseStatisticsTarget);
        Expect(Keyword.From);
        var from = ParseCommaList(ParseFromItem);
        if (name is null)
        {
            Require(SyntaxFeatures.UnnamedStatistics, on);
        }

        return new CreateStatsStmt(ifNotExists, name, kinds, expressions, from) { Span = SpanFrom(start) };
    }

    private Expression ParseStatisticsTarget()
    {
        var start = Start;
        var target = ParseIndexedValue();
        if (target is not ColumnRef)
        {
            Require(SyntaxFeatures.StatisticsExpressions, start);
        }

        return target;
    }
}
