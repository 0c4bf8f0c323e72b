using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Databases;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Databases and tablespaces.</summary>
internal sealed partial class Parser
{
    private CreatedbStmt ParseCreateDatabase(int start)
    {
        Expect(Keyword.Database);
        var name = ParseColId();
        Accept(Keyword.With);
        return new CreatedbStmt(name, ParseDatabaseOptions()) { Span = SpanFrom(start) };
    }

    private EquatableArray<DefElem> ParseDatabaseOptions()
    {
        var options = new List<DefElem>();
        while (!AtStatementEnd)
        {
            options.Add(ParseDatabaseOption());
        }

        return new([.. options]);
    }

    private DefElem ParseDatabaseOption()
    {
        var start = Start;
        Identifier name;
        if (Accept(Keyword.Connection, Keyword.Limit))
        {
            name = new Identifier("connection_limit") { Span = SpanFrom(start) };
        }
        else
        {
            name = IsPlainName(Current) || At(Keyword.Encoding) || At(Keyword.Location) || At(Keyword.Owner) || At(Keyword.Tablespace)
                || At(Keyword.Template)
                    ? TakeIdentifier()
                    : FailName();
        }

        Accept(TokenKind.Equal);
        SyntaxNode? value = Accept(Keyword.Default) ? null : AtNumber ? ParseNumericOnly() : ParseBooleanOrString();
        return new DefElem(null, name, value) { Span = SpanFrom(start) };
    }

    private Statement ParseAlterDatabase(int start, Identifier name)
    {
        if (At(Keyword.Refresh))
        {
            var refresh = Advance().Start;
            Expect(Keyword.Collation, Keyword.Version);
            Require(SyntaxFeatures.RefreshDatabaseCollation, refresh);
            return new AlterDatabaseStmt(name, default, true) { Span = SpanFrom(start) };
        }

        if (At(Keyword.Set, Keyword.Tablespace))
        {
            Advance();
            var optionStart = Start;
            var option = TakeIdentifier();
            var tablespace = ParseColId();
            var value = new StringConstant(tablespace.Name) { Span = tablespace.Span };
            return new AlterDatabaseStmt(name, new([new DefElem(null, option, value) { Span = SpanFrom(optionStart) }]), false)
            {
                Span = SpanFrom(start),
            };
        }

        if (At(Keyword.Set) || At(Keyword.Reset))
        {
            return new AlterDatabaseSetStmt(name, ParseSetOrReset()) { Span = SpanFrom(start) };
        }

        Accept(Keyword.With);
        return new AlterDatabaseStmt(name, ParseDatabaseOptions(), false) { Span = SpanFrom(start) };
    }

    private CreateTableSpaceStmt ParseCreateTablespace(int start)
    {
        Expect(Keyword.Tablespace);
        var name = ParseColId();
        var owner = Accept(Keyword.Owner) ? ParseRoleSpec() : null;
        Expect(Keyword.Location);
        var location = ParseStringConstant();
        var options = Accept(Keyword.With) ? ParseRelOptions() : default;
        return new CreateTableSpaceStmt(name, owner, location, options) { Span = SpanFrom(start) };
    }
}
