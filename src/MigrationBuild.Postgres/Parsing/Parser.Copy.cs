using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>COPY, with the options of today and of old.</summary>
internal sealed partial class Parser
{
    private CopyStmt ParseCopy()
    {
        var start = Start;
        Expect(Keyword.Copy);
        var options = new List<DefElem>();
        var relation = default(ObjectName);
        var columns = default(EquatableArray<Identifier>);
        var query = default(Statement);
        if (Accept(TokenKind.OpenParen))
        {
            query = ParsePreparableStatement();
            Expect(TokenKind.CloseParen);
        }
        else
        {
            ParseFormatFlag(options);
            relation = ParseRelationName();
            columns = ParseOptionalColumnNames();
        }

        var isFrom = query is null && Accept(Keyword.From);
        var direction = isFrom ? default : Expect(Keyword.To).Span;
        var isProgram = Accept(Keyword.Program);
        var file = Accept(Keyword.Stdin) || Accept(Keyword.Stdout) ? null : ParseStringConstant();
        ParseCopyDelimiters(options);
        Accept(Keyword.With);
        if (At(TokenKind.OpenParen))
        {
            options.AddRange(ParseParenthesizedList(ParseCopyOption));
        }
        else
        {
            while (ParseOldCopyOption() is { } option)
            {
                options.Add(option);
            }
        }

        RefuseIf(isProgram && file is null, query is null ? SpanFrom(start) : direction, "STDIN/STDOUT not allowed with PROGRAM");
        var whereStart = Start;
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        if (where is not null && !isFrom)
        {
            Fail(SpanFrom(whereStart), "WHERE clause not allowed with COPY TO");
        }

        return new CopyStmt(relation, columns, query, isFrom, isProgram, file, new([.. options]), where) { Span = SpanFrom(start) };
    }

    /// <summary><c>COPY BINARY t</c>, as before there were options; BINARY may not name a table itself.</summary>
    private void ParseFormatFlag(List<DefElem> options)
    {
        var start = Start;
        if (Accept(Keyword.Binary))
        {
            options.Add(CopyFormat(start, "binary"));
        }
    }

    private void ParseCopyDelimiters(List<DefElem> options)
    {
        var start = Start;
        if (Accept(Keyword.Using) || At(Keyword.Delimiters))
        {
            Expect(Keyword.Delimiters);
            options.Add(CopyOption(start, "delimiter", ParseStringConstant()));
        }
    }

    private DefElem CopyFormat(int start, string format) =>
        CopyOption(start, "format", new StringConstant(format) { Span = SpanFrom(start) });

    private DefElem CopyOption(int start, string name, SyntaxNode? value)
    {
        var word = new Identifier(name) { Span = new TextSpan(start, value is null ? _lastEnd - start : 0) };
        return new DefElem(null, word, value) { Span = SpanFrom(start) };
    }

    /// <summary><c>copy_generic_opt_elem</c></summary>
    private DefElem ParseCopyOption()
    {
        var start = Start;
        var name = ParseColLabel();
        return new DefElem(null, name, ParseCopyOptionValue()) { Span = SpanFrom(start) };
    }

    private SyntaxNode? ParseCopyOptionValue()
    {
        if (At(TokenKind.Comma) || At(TokenKind.CloseParen))
        {
            return null;
        }

        var start = Start;
        if (At(Keyword.Default))
        {
            var word = TakeIdentifier();
            return new StringConstant(word.Name) { Span = word.Span };
        }

        if (At(TokenKind.OpenParen))
        {
            var items = ParseParenthesizedList(ParseBooleanOrString);
            return new OptionList(new([.. items])) { Span = SpanFrom(start) };
        }

        if (Accept(TokenKind.Star))
        {
            return new OptionList(default) { Span = SpanFrom(start) };
        }

        return AtNumber ? ParseNumericOnly() : ParseBooleanOrString();
    }

    /// <summary><c>copy_opt_item</c>: gives the options that today's spelling would.</summary>
    private DefElem? ParseOldCopyOption()
    {
        var start = Start;
        switch (Current.Keyword)
        {
            case Keyword.Binary or Keyword.Csv:
                return CopyFormat(start, Advance().Keyword == Keyword.Csv ? "csv" : "binary");
            case Keyword.Freeze or Keyword.Header:
                return CopyOption(start, TakeIdentifier().Name, null);
            case Keyword.Delimiter or Keyword.Null or Keyword.Quote or Keyword.Escape:
                var name = TakeIdentifier().Name;
                Accept(Keyword.As);
                return CopyOption(start, name, ParseStringConstant());
            case Keyword.Encoding:
                Advance();
                return CopyOption(start, "encoding", ParseStringConstant());
            case Keyword.Force:
                Advance();
                return ParseForcedColumns(start);
            default:
                return null;
        }
    }

    private DefElem ParseForcedColumns(int start)
    {
        var name = Accept(Keyword.Quote) ? "force_quote"
            : Accept(Keyword.Not, Keyword.Null) ? "force_not_null"
            : Accept(Keyword.Null) ? "force_null"
            : FailWith("force_quote");
        var listStart = Start;
        if (At(TokenKind.Star) && name != "force_quote")
        {
            Require(SyntaxFeatures.ForceAllColumns, Current.Span);
        }

        var items = Accept(TokenKind.Star) ? default : ParseCommaList(ParseForcedColumn);
        return CopyOption(start, name, new OptionList(new([.. items])) { Span = SpanFrom(listStart) });
    }

    private StringConstant ParseForcedColumn()
    {
        var name = ParseColId();
        return new StringConstant(name.Name) { Span = name.Span };
    }
}
