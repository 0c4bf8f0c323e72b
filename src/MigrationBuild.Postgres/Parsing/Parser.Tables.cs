using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>CREATE TABLE in all its forms.</summary>
internal sealed partial class Parser
{
    private Statement ParseCreateTable(int start, Persistence persistence)
    {
        var table = Expect(Keyword.Table).Span;
        var ifNotExists = AcceptIfNotExists();
        var name = ParseRelationName();
        if (AtTableAs)
        {
            return ParseCreateTableAs(start, persistence, ifNotExists, name);
        }

        var ofType = default(ObjectName);
        var partitionOf = default(ObjectName);
        var elements = default(EquatableArray<TableElement>);
        var bound = default(PartitionBound);
        var inherits = default(EquatableArray<ObjectName>);
        if (Accept(Keyword.Of))
        {
            ofType = ParseObjectName();
            elements = ParseOptionalTypedElements();
        }
        else if (Accept(Keyword.Partition, Keyword.Of))
        {
            partitionOf = ParseRelationName();
            elements = ParseOptionalTypedElements();
            bound = ParsePartitionBound();
        }
        else
        {
            elements = ParseTableElements();
            inherits = ParseOptionalInherits();
        }

        var partitionBy = At(Keyword.Partition) ? ParsePartitionSpec() : null;
        var accessMethod = Accept(Keyword.Using) ? ParseColId() : null;
        var options = ParseOptionalWith();
        var onCommit = ParseOnCommit();
        var tablespace = Accept(Keyword.Tablespace) ? ParseColId() : null;
        return new CreateStmt(
            persistence,
            ifNotExists,
            name,
            ofType,
            partitionOf,
            elements,
            bound,
            inherits,
            partitionBy,
            accessMethod,
            options,
            onCommit,
            tablespace)
        {
            Span = SpanFrom(start),
            TableKeyword = new KeywordSpan(table),
        };
    }

    /// <summary>
    /// Whether behind the table's name comes a query: at once, or behind names without types in parentheses, or behind the clauses that
    /// a table without a list of columns cannot have.
    /// </summary>
    private bool AtTableAs => At(Keyword.As)
        || At(Keyword.Using)
        || At(Keyword.With)
        || At(Keyword.Without)
        || At(Keyword.Tablespace)
        || At(Keyword.On, Keyword.Commit)
        || (At(TokenKind.OpenParen) && IsColId(Peek(1)) && Peek(2).Kind is TokenKind.Comma or TokenKind.CloseParen);

    private CreateTableAsStmt ParseCreateTableAs(int start, Persistence persistence, bool ifNotExists, ObjectName name)
    {
        var columns = ParseOptionalColumnNames();
        var accessMethod = Accept(Keyword.Using) ? ParseColId() : null;
        var options = ParseOptionalWith();
        var onCommit = ParseOnCommit();
        var tablespace = Accept(Keyword.Tablespace) ? ParseColId() : null;
        Expect(Keyword.As);
        Statement query = At(Keyword.Execute) ? ParseExecute() : ParseSelect();
        var withNoData = ParseWithNoData();
        return new CreateTableAsStmt(
            persistence, ifNotExists, name, columns, accessMethod, options, onCommit, tablespace, query, withNoData)
        {
            Span = SpanFrom(start),
        };
    }

    /// <summary><c>WITH [NO] DATA</c>; true if without.</summary>
    private bool ParseWithNoData()
    {
        if (Accept(Keyword.With, Keyword.No, Keyword.Data))
        {
            return true;
        }

        Accept(Keyword.With, Keyword.Data);
        return false;
    }

    private EquatableArray<DefElem> ParseOptionalWith()
    {
        if (Accept(Keyword.With))
        {
            return ParseRelOptions();
        }

        if (Accept(Keyword.Without))
        {
            Expect(Keyword.Oids);
        }

        return default;
    }

    private OnCommitAction ParseOnCommit()
    {
        if (!Accept(Keyword.On, Keyword.Commit))
        {
            return OnCommitAction.Unspecified;
        }

        if (Accept(Keyword.Drop))
        {
            return OnCommitAction.Drop;
        }

        var action = At(Keyword.Delete) ? OnCommitAction.DeleteRows : OnCommitAction.PreserveRows;
        if (!Accept(Keyword.Delete))
        {
            Expect(Keyword.Preserve);
        }

        Expect(Keyword.Rows);
        return action;
    }

    private EquatableArray<ObjectName> ParseOptionalInherits() =>
        Accept(Keyword.Inherits) ? ParseParenthesizedList(ParseRelationName) : default;

    private EquatableArray<TableElement> ParseTableElements()
    {
        Expect(TokenKind.OpenParen);
        if (Accept(TokenKind.CloseParen))
        {
            return default;
        }

        var elements = ParseCommaList(ParseTableElement);
        Expect(TokenKind.CloseParen);
        return elements;
    }

    private TableElement ParseTableElement()
    {
        if (AtTableConstraint)
        {
            return ParseTableConstraint();
        }

        return At(Keyword.Like) ? ParseTableLike() : ParseColumnDef();
    }

    private EquatableArray<TableElement> ParseOptionalTypedElements() =>
        At(TokenKind.OpenParen) ? ParseParenthesizedList(ParseTypedElement) : default;

    private TableElement ParseTypedElement()
    {
        if (AtTableConstraint)
        {
            return ParseTableConstraint();
        }

        var start = Start;
        var name = ParseColId();
        if (Accept(Keyword.With))
        {
            Expect(Keyword.Options);
        }

        var (constraints, collation) = ParseColumnQualifiers();
        return new ColumnDef(name, null, null, null, default, collation, constraints) { Span = SpanFrom(start) };
    }

    private TableLikeClause ParseTableLike()
    {
        var start = Start;
        Expect(Keyword.Like);
        var relation = ParseRelationName();
        var options = TableLikeOptions.None;
        while (At(Keyword.Including) || At(Keyword.Excluding))
        {
            var isIncluded = Advance().Keyword == Keyword.Including;
            var option = ParseTableLikeOption();
            options = isIncluded ? options | option : options & ~option;
        }

        return new TableLikeClause(relation, options) { Span = SpanFrom(start) };
    }

    private TableLikeOptions ParseTableLikeOption()
    {
        var option = Current.Keyword switch
        {
            Keyword.Comments => TableLikeOptions.Comments,
            Keyword.Compression => TableLikeOptions.Compression,
            Keyword.Constraints => TableLikeOptions.Constraints,
            Keyword.Defaults => TableLikeOptions.Defaults,
            Keyword.Generated => TableLikeOptions.Generated,
            Keyword.Identity => TableLikeOptions.Identity,
            Keyword.Indexes => TableLikeOptions.Indexes,
            Keyword.Statistics => TableLikeOptions.Statistics,
            Keyword.Storage => TableLikeOptions.Storage,
            Keyword.All => TableLikeOptions.All,
            _ => TableLikeOptions.None,
        };
        if (option == TableLikeOptions.None)
        {
            Fail();
        }

        if (option == TableLikeOptions.Compression)
        {
            Require(SyntaxFeatures.Compression, Current.Span);
        }

        Advance();
        return option;
    }

    private ColumnDef ParseColumnDef()
    {
        var start = Start;
        var name = ParseColId();
        var type = ParseTypeName();
        var storage = ParseColumnOption(Keyword.Storage, SyntaxFeatures.ColumnStorage);
        var compression = ParseColumnOption(Keyword.Compression, SyntaxFeatures.Compression);
        var foreignOptions = ParseOptionalGenericOptions();
        var (constraints, collation) = ParseColumnQualifiers();
        return new ColumnDef(name, type, storage, compression, foreignOptions, collation, constraints) { Span = SpanFrom(start) };
    }

    /// <summary>A word and the name, or DEFAULT, behind it.</summary>
    private Identifier? ParseColumnOption(Keyword keyword, SyntaxFeature feature)
    {
        if (!At(keyword))
        {
            return null;
        }

        var start = Advance().Start;
        var value = ParseColIdOrDefault();
        Require(feature, start);
        return value;
    }

    private Identifier ParseColIdOrNewDefault(SyntaxFeature feature)
    {
        if (At(Keyword.Default))
        {
            Require(feature, Current.Span);
        }

        return ParseColIdOrDefault();
    }

    private Identifier ParseColIdOrDefault() => At(Keyword.Default) ? TakeIdentifier() : ParseColId();

    private PartitionSpec ParsePartitionSpec()
    {
        var start = Start;
        Expect(Keyword.Partition, Keyword.By);
        var strategy = ParseColId();
        var elements = ParseParenthesizedList(ParsePartitionElem);
        RefuseIf(
            strategy.Name.ToLowerInvariant() is not ("list" or "range" or "hash"),
            strategy.Span,
            $"unrecognized partitioning strategy \"{strategy.Name}\"");
        return new PartitionSpec(strategy, elements) { Span = SpanFrom(start) };
    }

    private PartitionElem ParsePartitionElem()
    {
        var start = Start;
        var value = ParseIndexedValue();
        var collation = Accept(Keyword.Collate) ? ParseObjectName() : null;
        var operatorClass = AtColId ? ParseObjectName() : null;
        return new PartitionElem(value, collation, operatorClass) { Span = SpanFrom(start) };
    }

    private PartitionBound ParsePartitionBound()
    {
        var start = Start;
        if (Accept(Keyword.Default))
        {
            return new DefaultPartitionBound { Span = SpanFrom(start) };
        }

        Expect(Keyword.For, Keyword.Values);
        if (Accept(Keyword.In))
        {
            return new ListPartitionBound(ParseParenthesizedList(ParseExpression)) { Span = SpanFrom(start) };
        }

        if (Accept(Keyword.With))
        {
            return ParseHashPartitionBound(start);
        }

        Expect(Keyword.From);
        var from = ParseParenthesizedList(ParseExpression);
        Expect(Keyword.To);
        var to = ParseParenthesizedList(ParseExpression);
        return new RangePartitionBound(from, to) { Span = SpanFrom(start) };
    }

    private HashPartitionBound ParseHashPartitionBound(int start)
    {
        var modulus = default(Syntax.Expressions.NumericConstant);
        var remainder = default(Syntax.Expressions.NumericConstant);
        Expect(TokenKind.OpenParen);
        do
        {
            var word = ParseNonReservedWord();
            var value = ParseInteger();
            switch (word.Name)
            {
                case "modulus" when modulus is null:
                    modulus = value;
                    break;
                case "remainder" when remainder is null:
                    remainder = value;
                    break;
                case "modulus" or "remainder":
                    Fail(word.Span, $"{word.Name} for hash partition provided more than once");
                    break;
                default:
                    Fail(word.Span, $"unrecognized hash partition bound specification \"{word.Name}\"");
                    break;
            }
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParen);
        if (modulus is null || remainder is null)
        {
            Fail(SpanFrom(start), $"{(modulus is null ? "modulus" : "remainder")} for hash partition must be specified");
        }

        var zero = new Syntax.Expressions.NumericConstant("0");
        return new HashPartitionBound(modulus ?? zero, remainder ?? zero) { Span = SpanFrom(start) };
    }
}
