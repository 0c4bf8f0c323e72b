using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>SET, RESET and SHOW.</summary>
internal sealed partial class Parser
{
    private VariableSetStmt ParseSet()
    {
        var start = Start;
        Expect(Keyword.Set);
        var scope = IsColId(Peek()) && Accept(Keyword.Local) ? VariableScope.Local
            : At(Keyword.Session) && !PeekIs(1, Keyword.Authorization) && !PeekIs(1, Keyword.Characteristics) && AcceptScope()
                ? VariableScope.Session
                : VariableScope.Unspecified;
        return ParseSetRest() with { Scope = scope, Span = SpanFrom(start) };
    }

    /// <summary>SESSION is the scope unless it is the variable's own name.</summary>
    private bool AcceptScope()
    {
        if (Peek().Kind is TokenKind.Equal or TokenKind.Dot || PeekIs(1, Keyword.To) || PeekIs(1, Keyword.From))
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>The settings of functions, roles and databases (<c>SetResetClause</c>).</summary>
    private VariableSetStmt ParseSetOrReset()
    {
        var start = Start;
        if (At(Keyword.Reset))
        {
            return ParseReset();
        }

        Expect(Keyword.Set);
        return ParseSetRest() with { Span = SpanFrom(start) };
    }

    /// <summary>ALTER SYSTEM knows plain variables only.</summary>
    private VariableSetStmt ParseSystemSetting()
    {
        var start = Start;
        if (Accept(Keyword.Reset))
        {
            return Accept(Keyword.All)
                ? Setting(VariableSetKind.ResetAll, "") with { Span = SpanFrom(start) }
                : Setting(VariableSetKind.Reset, ParseVariableName().ToString()) with { Span = SpanFrom(start) };
        }

        Expect(Keyword.Set);
        return ParseGenericSet() with { Span = SpanFrom(start) };
    }

    private static VariableSetStmt Setting(VariableSetKind kind, string name) => new(kind, VariableScope.Unspecified, name, default, default);

    private static VariableSetStmt Setting(string name, Expression value) =>
        new(VariableSetKind.Value, VariableScope.Unspecified, name, new([value]), default);

    /// <summary><c>set_rest</c></summary>
    private VariableSetStmt ParseSetRest()
    {
        switch (Current.Keyword)
        {
            case Keyword.Transaction when PeekIs(1, Keyword.Snapshot):
                Expect(Keyword.Transaction, Keyword.Snapshot);
                return Setting("transaction_snapshot", ParseStringConstant()) with { Kind = VariableSetKind.TransactionSnapshot };
            case Keyword.Transaction when !AtVariableAssignment:
                Advance();
                return Setting(VariableSetKind.TransactionModes, "transaction") with { Modes = ParseRequiredTransactionModes() };
            case Keyword.Session when PeekIs(1, Keyword.Characteristics):
                Expect(Keyword.Session, Keyword.Characteristics, Keyword.As);
                Expect(Keyword.Transaction);
                return Setting(VariableSetKind.SessionTransactionModes, "transaction") with { Modes = ParseRequiredTransactionModes() };
            case Keyword.Session when PeekIs(1, Keyword.Authorization):
                Expect(Keyword.Session, Keyword.Authorization);
                return Accept(Keyword.Default)
                    ? Setting(VariableSetKind.Default, "session_authorization")
                    : Setting("session_authorization", ParseWordAsString());
            case Keyword.Time when PeekIs(1, Keyword.Zone):
                Expect(Keyword.Time, Keyword.Zone);
                return ParseTimeZone();
            case Keyword.Schema when PeekIs(1, TokenKind.String) || PeekIs(1, TokenKind.EscapeString) || PeekIs(1, TokenKind.DollarString):
                Advance();
                return Setting("search_path", ParseStringConstant());
            case Keyword.Names when !AtVariableAssignment:
                Advance();
                return AtStringConstant ? Setting("client_encoding", ParseString()) : SetNamesToDefault();
            case Keyword.Role when !AtVariableAssignment:
                Advance();
                return Setting("role", ParseWordAsString());
            case Keyword.Xml when PeekIs(1, Keyword.Option):
                Expect(Keyword.Xml, Keyword.Option);
                var word = At(Keyword.Document) || At(Keyword.Content) ? TakeIdentifier() : FailName();
                return Setting("xmloption", new StringConstant(word.Name) { Span = word.Span });
            case Keyword.Catalog when AtStringBehind:
                Fail(Peek().Span, "current database cannot be changed");
                return Setting(VariableSetKind.Default, "");
            default:
                return ParseGenericSet();
        }
    }

    private bool AtStringBehind => Peek().Kind is TokenKind.String or TokenKind.EscapeString or TokenKind.DollarString;

    /// <summary>Whether the word at the cursor is a variable's name rather than the word for a special form.</summary>
    private bool AtVariableAssignment =>
        Peek().Kind is TokenKind.Equal or TokenKind.Dot || PeekIs(1, Keyword.To) || (PeekIs(1, Keyword.From) && PeekIs(2, Keyword.Current));

    private VariableSetStmt SetNamesToDefault()
    {
        Accept(Keyword.Default);
        return Setting(VariableSetKind.Default, "client_encoding");
    }

    private VariableSetStmt ParseGenericSet()
    {
        var name = ParseVariableName().ToString();
        if (Accept(Keyword.From))
        {
            Expect(Keyword.Current);
            return Setting(VariableSetKind.FromCurrent, name);
        }

        if (!Accept(TokenKind.Equal))
        {
            Expect(Keyword.To);
        }

        return Accept(Keyword.Default)
            ? Setting(VariableSetKind.Default, name)
            : Setting(VariableSetKind.Value, name) with { Values = ParseCommaList(ParseVariableValue) };
    }

    /// <summary><c>var_name</c>, each part a <c>ColId</c>.</summary>
    private ObjectName ParseVariableName()
    {
        var start = Start;
        var parts = new List<Identifier> { ParseColId() };
        while (Accept(TokenKind.Dot))
        {
            parts.Add(ParseColId());
        }

        return new ObjectName(new([.. parts])) { Span = SpanFrom(start) };
    }

    private Expression ParseVariableValue() => AtNumber ? ParseNumericOnly() : ParseBooleanOrString();

    private StringConstant ParseWordAsString()
    {
        var word = ParseWordOrString();
        return new StringConstant(word.Name) { Span = word.Span };
    }

    private VariableSetStmt ParseTimeZone()
    {
        const string name = "timezone";
        if (Accept(Keyword.Default) || Accept(Keyword.Local))
        {
            return Setting(VariableSetKind.Default, name);
        }

        if (At(Keyword.Interval))
        {
            var fields = _position + 2;
            var value = ParsePrimary(isRestricted: true);
            if (value is not TypeCast)
            {
                Fail();
            }

            if (value is TypeCast { Type.Fields: not (IntervalFields.Unrestricted or IntervalFields.Hour or IntervalFields.Minute or IntervalFields.HourToMinute) })
            {
                Fail(_tokens[fields].Span, "time zone interval must be HOUR or HOUR TO MINUTE");
            }

            return Setting(name, value);
        }

        if (IsPlainName(Current) && !At(TokenKind.Hole))
        {
            return Setting(name, ParseWordAsString());
        }

        return Setting(name, AtNumber ? ParseNumericOnly() : ParseStringConstant());
    }

    private VariableSetStmt ParseReset()
    {
        var start = Start;
        Expect(Keyword.Reset);
        return Accept(Keyword.All)
            ? Setting(VariableSetKind.ResetAll, "") with { Span = SpanFrom(start) }
            : Setting(VariableSetKind.Reset, ParseShownName()) with { Span = SpanFrom(start) };
    }

    private VariableShowStmt ParseShow()
    {
        var start = Start;
        Expect(Keyword.Show);
        return new VariableShowStmt(Accept(Keyword.All) ? "all" : ParseShownName()) { Span = SpanFrom(start) };
    }

    private string ParseShownName()
    {
        if (Accept(Keyword.Time, Keyword.Zone))
        {
            return "timezone";
        }

        if (Accept(Keyword.Session, Keyword.Authorization))
        {
            return "session_authorization";
        }

        return Accept(Keyword.Transaction, Keyword.Isolation, Keyword.Level) ? "transaction_isolation" : ParseVariableName().ToString();
    }

    /// <summary>CONSTRAINTS may be the name of a setting.</summary>
    private bool AtSetConstraints => At(Keyword.Set, Keyword.Constraints) && (PeekIs(2, Keyword.All) || IsColId(Peek(2)));

    private ConstraintsSetStmt ParseSetConstraints()
    {
        var start = Start;
        Expect(Keyword.Set, Keyword.Constraints);
        var constraints = Accept(Keyword.All) ? default : ParseCommaList(ParseRelationName);
        var isDeferred = Accept(Keyword.Deferred);
        if (!isDeferred)
        {
            Expect(Keyword.Immediate);
        }

        return new ConstraintsSetStmt(constraints, isDeferred) { Span = SpanFrom(start) };
    }
}
