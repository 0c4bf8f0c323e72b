using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>GRANT and REVOKE, of privileges and of roles.</summary>
internal sealed partial class Parser
{
    private Statement ParseGrant()
    {
        var start = Start;
        Expect(Keyword.Grant);
        var privileges = ParsePrivileges();
        if (NamesRoles(privileges) && At(Keyword.To))
        {
            Advance();
            var members = ParseCommaList(ParseRoleSpec);
            var options = Accept(Keyword.With) ? ParseCommaList(ParseGrantRoleOption) : default;
            var roleGrantor = ParseGrantor();
            return new GrantRoleStmt(true, null, privileges, members, options, roleGrantor, DropBehavior.Unspecified) { Span = SpanFrom(start) };
        }

        Expect(Keyword.On);
        var (target, type, objects) = ParsePrivilegeTarget();
        Expect(Keyword.To);
        var grantees = ParseCommaList(ParseGrantee);
        var withGrantOption = ParseWithGrantOption();
        var grantor = ParsePrivilegeGrantor();
        return new GrantStmt(true, false, privileges, target, type, objects, grantees, withGrantOption, grantor, DropBehavior.Unspecified)
        {
            Span = SpanFrom(start),
        };
    }

    private Statement ParseRevoke()
    {
        var start = Start;
        Expect(Keyword.Revoke);
        var grantOptionOnly = At(Keyword.Grant, Keyword.Option, Keyword.For);
        var revokedOption = default(string);
        if (grantOptionOnly)
        {
            Expect(Keyword.Grant, Keyword.Option, Keyword.For);
        }
        else if (AtColId && PeekIs(1, Keyword.Option) && PeekIs(2, Keyword.For))
        {
            var option = ParseColId();
            revokedOption = option.Name;
            Expect(Keyword.Option, Keyword.For);
            if (revokedOption != "admin")
            {
                Require(SyntaxFeatures.RevokeRoleOptions, option.Span.Start);
            }
        }

        var privileges = ParsePrivileges();
        if (revokedOption is not null || (NamesRoles(privileges) && !grantOptionOnly && At(Keyword.From)))
        {
            Expect(Keyword.From);
            var members = ParseCommaList(ParseRoleSpec);
            var roleGrantor = ParseGrantor();
            return new GrantRoleStmt(false, revokedOption, privileges, members, default, roleGrantor, ParseDropBehavior()) { Span = SpanFrom(start) };
        }

        Expect(Keyword.On);
        var (target, type, objects) = ParsePrivilegeTarget();
        Expect(Keyword.From);
        var grantees = ParseCommaList(ParseGrantee);
        var grantor = ParsePrivilegeGrantor();
        return new GrantStmt(false, grantOptionOnly, privileges, target, type, objects, grantees, false, grantor, ParseDropBehavior())
        {
            Span = SpanFrom(start),
        };
    }

    private bool ParseWithGrantOption()
    {
        if (!Accept(Keyword.With))
        {
            return false;
        }

        Expect(Keyword.Grant, Keyword.Option);
        return true;
    }

    private RoleSpec? ParseGrantor() => Accept(Keyword.Granted, Keyword.By) ? ParseRoleSpec() : null;

    private RoleSpec? ParsePrivilegeGrantor()
    {
        var start = Start;
        var grantor = ParseGrantor();
        if (grantor is not null)
        {
            Require(SyntaxFeatures.GrantedBy, start);
        }

        return grantor;
    }

    /// <summary>A role after the word GROUP, which means nothing any more.</summary>
    private RoleSpec ParseGrantee()
    {
        Accept(Keyword.Group);
        return ParseRoleSpec();
    }

    private DefElem ParseGrantRoleOption()
    {
        var start = Start;
        var name = ParseColLabel();
        var isOption = At(Keyword.Option);
        var value = isOption || At(Keyword.True) || At(Keyword.False) ? TakeIdentifier() : FailName();
        if (!isOption || name.Name != "admin")
        {
            Require(SyntaxFeatures.GrantRoleOptions, start);
        }

        return new DefElem(null, name, new StringConstant(value.Name) { Span = value.Span }) { Span = SpanFrom(start) };
    }

    /// <summary>None are all of them.</summary>
    /// <summary>Roles are granted in a list that looks like one of privileges, without ALL.</summary>
    private static bool NamesRoles(EquatableArray<AccessPriv> privileges) => !privileges.IsEmpty && privileges[0].Name is not null;

    private EquatableArray<AccessPriv> ParsePrivileges()
    {
        if (!At(Keyword.All))
        {
            return ParseCommaList(ParsePrivilege);
        }

        var start = Start;
        Advance();
        Accept(Keyword.Privileges);
        return At(TokenKind.OpenParen) ? new([new AccessPriv(null, ParseColumnNames()) { Span = SpanFrom(start) }]) : default;
    }

    private AccessPriv ParsePrivilege()
    {
        var start = Start;
        if (Accept(Keyword.Alter, Keyword.System))
        {
            var span = SpanFrom(start);
            Require(SyntaxFeatures.ParameterPrivileges, span);
            return new AccessPriv(new Identifier("alter system") { Span = span }, default) { Span = span };
        }

        var name = At(Keyword.Select) || At(Keyword.References) || At(Keyword.Create) ? TakeIdentifier() : ParseColId();
        return new AccessPriv(name, ParseOptionalColumnNames()) { Span = SpanFrom(start) };
    }

    private (GrantTarget Target, ObjectType Type, EquatableArray<ObjectAddress> Objects) ParsePrivilegeTarget()
    {
        if (Accept(Keyword.All))
        {
            return ParseAllInSchema();
        }

        // The word for the kind may itself be the name of a table.
        var type = Current.Keyword switch
        {
            Keyword.Foreign => ParseForeignKind(),
            Keyword.Parameter when IsColId(Peek()) => ObjectType.Parameter,
            Keyword.Table => ObjectType.Table,
            Keyword.Large when PeekIs(1, Keyword.Object) => ObjectType.LargeObject,
            Keyword.Sequence or Keyword.Function or Keyword.Procedure or Keyword.Routine or Keyword.Database or Keyword.Domain
                or Keyword.Language or Keyword.Schema or Keyword.Tablespace or Keyword.Type
                when IsColLabel(Peek()) && !PeekIs(1, Keyword.To) && !PeekIs(1, Keyword.From) => SingleWordKind(Current.Keyword),
            _ => null,
        };
        if (type is null)
        {
            return (GrantTarget.Objects, ObjectType.Table, ParseCommaList(ParseNamedObject));
        }

        var kind = Start;
        ParseObjectKind(type.Value);
        if (type == ObjectType.Parameter)
        {
            Require(SyntaxFeatures.ParameterPrivileges, kind);
        }

        return (GrantTarget.Objects, type.Value, ParseCommaList(() => ParseGrantObject(type.Value)));
    }

    /// <summary><c>FOREIGN DATA WRAPPER</c> or <c>FOREIGN SERVER</c>; of the second the first word is consumed.</summary>
    private ObjectType ParseForeignKind()
    {
        if (PeekIs(1, Keyword.Server))
        {
            Advance();
            return ObjectType.ForeignServer;
        }

        if (!PeekIs(1, Keyword.Data) || !PeekIs(2, Keyword.Wrapper))
        {
            Fail();
        }

        return ObjectType.ForeignDataWrapper;
    }

    private ObjectAddress ParseNamedObject() => ParseObjectAddress(ObjectType.Table);

    private ObjectAddress ParseGrantObject(ObjectType type) =>
        type is ObjectType.Type or ObjectType.Domain ? ParseNamedObject() : ParseObjectAddress(type);

    private (GrantTarget Target, ObjectType Type, EquatableArray<ObjectAddress> Objects) ParseAllInSchema()
    {
        var type = ParsePluralKind();
        Expect(Keyword.In, Keyword.Schema);
        return (GrantTarget.AllInSchema, type, ParseCommaList(() => ParseObjectAddress(ObjectType.Schema)));
    }

    private ObjectType ParsePluralKind()
    {
        var type = Current.Keyword switch
        {
            Keyword.Tables => ObjectType.Table,
            Keyword.Sequences => ObjectType.Sequence,
            Keyword.Functions => ObjectType.Function,
            Keyword.Procedures => ObjectType.Procedure,
            Keyword.Routines => ObjectType.Routine,
            _ => FailWith(ObjectType.Table),
        };
        Advance();
        return type;
    }

    private AlterDefaultPrivilegesStmt ParseAlterDefaultPrivileges(int start)
    {
        Expect(Keyword.Default, Keyword.Privileges);
        var roles = default(EquatableArray<RoleSpec>);
        var schemas = default(EquatableArray<Identifier>);
        while (At(Keyword.For) || At(Keyword.In))
        {
            if (Accept(Keyword.In))
            {
                Expect(Keyword.Schema);
                schemas = ParseCommaList(ParseColId);
                continue;
            }

            Advance();
            if (!Accept(Keyword.Role))
            {
                Expect(Keyword.User);
            }

            roles = ParseCommaList(ParseRoleSpec);
        }

        return new AlterDefaultPrivilegesStmt(roles, schemas, ParseDefaultPrivilegesAction()) { Span = SpanFrom(start) };
    }

    private GrantStmt ParseDefaultPrivilegesAction()
    {
        var start = Start;
        var isGrant = Accept(Keyword.Grant);
        var grantOptionOnly = false;
        if (!isGrant)
        {
            Expect(Keyword.Revoke);
            grantOptionOnly = Accept(Keyword.Grant, Keyword.Option, Keyword.For);
        }

        var privileges = ParsePrivileges();
        Expect(Keyword.On);
        var type = ParseDefaultPrivilegesTarget();
        Expect(isGrant ? Keyword.To : Keyword.From);
        var grantees = ParseCommaList(ParseGrantee);
        var withGrantOption = isGrant && ParseWithGrantOption();
        var behavior = isGrant ? DropBehavior.Unspecified : ParseDropBehavior();
        return new GrantStmt(
            isGrant, grantOptionOnly, privileges, GrantTarget.Defaults, type, default, grantees, withGrantOption, null, behavior)
        {
            Span = SpanFrom(start),
        };
    }

    private ObjectType ParseDefaultPrivilegesTarget()
    {
        var start = Start;
        if (Accept(Keyword.Large))
        {
            Expect(Keyword.Objects);
            Require(SyntaxFeatures.DefaultLargeObjects, start);
            return ObjectType.LargeObject;
        }

        var type = Current.Keyword switch
        {
            Keyword.Tables => ObjectType.Table,
            Keyword.Sequences => ObjectType.Sequence,
            Keyword.Functions or Keyword.Routines => ObjectType.Function,
            Keyword.Types => ObjectType.Type,
            Keyword.Schemas => ObjectType.Schema,
            _ => FailWith(ObjectType.Table),
        };
        Advance();
        return type;
    }
}
