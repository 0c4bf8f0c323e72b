using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Databases;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>DROP of every kind.</summary>
internal sealed partial class Parser
{
    private Statement ParseDrop()
    {
        var start = Start;
        Expect(Keyword.Drop);
        if (Accept(Keyword.Owned))
        {
            Expect(Keyword.By);
            return new DropOwnedStmt(ParseCommaList(ParseRoleSpec), ParseDropBehavior()) { Span = SpanFrom(start) };
        }

        switch (PeekObjectKind())
        {
            case ObjectType.Role:
                Advance();
                return new DropRoleStmt(AcceptIfExists(), ParseCommaList(ParseRoleSpec)) { Span = SpanFrom(start) };
            case ObjectType.Database:
                return ParseDropDatabase(start);
            case ObjectType.Tablespace:
                Advance();
                return new DropTableSpaceStmt(AcceptIfExists(), ParseColId()) { Span = SpanFrom(start) };
            case ObjectType.Subscription:
                Advance();
                return new DropSubscriptionStmt(AcceptIfExists(), ParseColId(), ParseDropBehavior()) { Span = SpanFrom(start) };
            case ObjectType.UserMapping:
                return ParseDropUserMapping(start);
            case null or ObjectType.Column or ObjectType.Constraint or ObjectType.LargeObject:
                return FailStatement();
            case { } type:
                return ParseDropObjects(start, type);
        }
    }

    private DropStmt ParseDropObjects(int start, ObjectType type)
    {
        var keyword = ParseObjectKind(type);
        var isConcurrent = type == ObjectType.Index && Accept(Keyword.Concurrently);
        var ifExists = AcceptIfExists();
        var isSingle = type is ObjectType.Policy or ObjectType.Rule or ObjectType.Trigger or ObjectType.Cast or ObjectType.Transform
            or ObjectType.OperatorClass or ObjectType.OperatorFamily;
        var objects = isSingle
            ? new([ParseObjectAddress(type)])
            : ParseCommaList(() => ParseObjectAddress(type));
        return new DropStmt(type, isConcurrent, ifExists, objects, ParseDropBehavior())
        {
            Span = SpanFrom(start),
            ObjectKeyword = new KeywordSpan(keyword),
        };
    }

    private DropdbStmt ParseDropDatabase(int start)
    {
        Expect(Keyword.Database);
        var ifExists = AcceptIfExists();
        var name = ParseColId();
        Accept(Keyword.With);
        var options = default(EquatableArray<DefElem>);
        if (At(TokenKind.OpenParen))
        {
            var list = Start;
            options = ParseParenthesizedList(ParseDropDatabaseOption);
            Require(SyntaxFeatures.DropDatabaseOptions, list);
        }

        return new DropdbStmt(ifExists, name, options) { Span = SpanFrom(start) };
    }

    private DefElem ParseDropDatabaseOption()
    {
        if (!At(Keyword.Force))
        {
            Fail();
        }

        var name = ParseColId();
        return new DefElem(null, name, null) { Span = name.Span };
    }

    private DropStmt ParseDropUserMapping(int start)
    {
        var keyword = ParseObjectKind(ObjectType.UserMapping);
        var ifExists = AcceptIfExists();
        var mapping = ParseUserMapping();
        return new DropStmt(ObjectType.UserMapping, false, ifExists, new([mapping]), DropBehavior.Unspecified)
        {
            Span = SpanFrom(start),
            ObjectKeyword = new KeywordSpan(keyword),
        };
    }

    /// <summary><c>FOR role SERVER name</c></summary>
    private UserMappingObject ParseUserMapping()
    {
        var start = Start;
        Expect(Keyword.For);
        var user = ParseAuthIdentifier();
        Expect(Keyword.Server);
        return new UserMappingObject(user, ParseColId()) { Span = SpanFrom(start) };
    }
}
