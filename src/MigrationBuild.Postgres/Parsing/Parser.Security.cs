using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Roles and policies.</summary>
internal sealed partial class Parser
{
    private RoleSpec ParseRoleSpec()
    {
        var start = Start;
        var kind = Current.Keyword switch
        {
            Keyword.CurrentRole => RoleSpecKind.CurrentRole,
            Keyword.CurrentUser => RoleSpecKind.CurrentUser,
            Keyword.SessionUser => RoleSpecKind.SessionUser,
            _ => RoleSpecKind.Name,
        };
        if (kind != RoleSpecKind.Name)
        {
            Advance();
            if (kind == RoleSpecKind.CurrentRole)
            {
                Require(SyntaxFeatures.CurrentRoleSpec, start);
            }

            return new RoleSpec(kind, null) { Span = SpanFrom(start) };
        }

        var name = ParseNonReservedWord();
        switch (name.Name)
        {
            case "public":
                return new RoleSpec(RoleSpecKind.Public, null) { Span = name.Span };
            case "none":
                Fail(name.Span, "role name \"none\" is reserved");
                break;
        }

        return new RoleSpec(RoleSpecKind.Name, name) { Span = name.Span };
    }

    /// <summary>A role, or USER for the current one (<c>auth_ident</c>).</summary>
    private RoleSpec ParseAuthIdentifier()
    {
        var start = Start;
        return Accept(Keyword.User) ? new RoleSpec(RoleSpecKind.CurrentUser, null) { Span = SpanFrom(start) } : ParseRoleSpec();
    }

    private CreatePolicyStmt ParseCreatePolicy(int start)
    {
        Expect(Keyword.Policy);
        var name = ParseColId();
        Expect(Keyword.On);
        var table = ParseRelationName();
        var isPermissive = true;
        if (Accept(Keyword.As))
        {
            var word = Current;
            var kind = IsPlainName(word) ? TakeIdentifier() : FailName();
            isPermissive = kind.Name == "permissive";
            if (!isPermissive && kind.Name != "restrictive")
            {
                Fail(word.Span, $"unrecognized row security option \"{kind.Name}\"");
            }
        }

        var command = Accept(Keyword.For) ? ParsePolicyCommand() : PolicyCommand.All;
        var (roles, condition, check) = ParsePolicyClauses();
        return new CreatePolicyStmt(name, table, isPermissive, command, roles, condition, check) { Span = SpanFrom(start) };
    }

    private PolicyCommand ParsePolicyCommand()
    {
        var command = Current.Keyword switch
        {
            Keyword.All => PolicyCommand.All,
            Keyword.Select => PolicyCommand.Select,
            Keyword.Insert => PolicyCommand.Insert,
            Keyword.Update => PolicyCommand.Update,
            Keyword.Delete => PolicyCommand.Delete,
            _ => FailWith(PolicyCommand.All),
        };
        Advance();
        return command;
    }

    private (EquatableArray<RoleSpec> Roles, Expression? Using, Expression? WithCheck) ParsePolicyClauses()
    {
        var roles = Accept(Keyword.To) ? ParseCommaList(ParseRoleSpec) : default;
        var condition = default(Expression);
        if (Accept(Keyword.Using))
        {
            Expect(TokenKind.OpenParen);
            condition = ParseExpression();
            Expect(TokenKind.CloseParen);
        }

        var check = default(Expression);
        if (Accept(Keyword.With))
        {
            check = ParseCheckCondition();
        }

        return (roles, condition, check);
    }

    private Statement ParseAlterPolicy(int start)
    {
        Expect(Keyword.Policy);
        var ifExists = AcceptIfExists();
        var address = ParseDependentObject();
        if (Accept(Keyword.Rename))
        {
            Expect(Keyword.To);
            return new RenameStmt(ObjectType.Policy, null, ifExists, address, null, ParseColId(), DropBehavior.Unspecified)
            {
                Span = SpanFrom(start),
            };
        }

        if (ifExists)
        {
            // Only RENAME takes it.
            Fail();
        }

        var (roles, condition, check) = ParsePolicyClauses();
        return new AlterPolicyStmt(address.Name, address.Relation, roles, condition, check) { Span = SpanFrom(start) };
    }

    private CreateRoleStmt ParseCreateRole(int start)
    {
        var kind = Current.Keyword switch
        {
            Keyword.User => RoleKind.User,
            Keyword.Group => RoleKind.Group,
            _ => RoleKind.Role,
        };
        Advance();
        var name = ParseRoleId();
        Accept(Keyword.With);
        return new CreateRoleStmt(kind, name, ParseRoleOptions(isCreating: true)) { Span = SpanFrom(start) };
    }

    /// <summary>The name of a role that is to exist: none of the words that mean one.</summary>
    private Identifier ParseRoleId() => GetRoleId(ParseRoleSpec());

    private Identifier GetRoleId(RoleSpec role)
    {
        if (role.Name is null && !Failed)
        {
            var word = _file.Substring(role.Span).ToLowerInvariant();
            Fail(role.Span, role.Kind == RoleSpecKind.Public
                ? "role name \"public\" is reserved"
                : $"{word.ToUpperInvariant()} cannot be used as a role name here");
        }

        return role.Name ?? new Identifier("");
    }

    private EquatableArray<RoleOption> ParseRoleOptions(bool isCreating)
    {
        var options = new List<RoleOption>();
        while (!AtStatementEnd)
        {
            var start = Start;
            options.Add(ParseRoleOption(isCreating) with { Span = SpanFrom(start) });
        }

        return new([.. options]);
    }

    private RoleOption ParseRoleOption(bool isCreating)
    {
        switch (Current.Keyword)
        {
            case Keyword.Password:
                Advance();
                return new RoleOption("password", Accept(Keyword.Null) ? null : ParseStringConstant(), default);
            case Keyword.Encrypted:
                Expect(Keyword.Encrypted, Keyword.Password);
                return new RoleOption("password", ParseStringConstant(), default);
            case Keyword.Unencrypted:
                Fail(Current.Span, "UNENCRYPTED PASSWORD is no longer supported");
                return new RoleOption("password", null, default);
            case Keyword.Inherit:
                Advance();
                return new RoleOption("inherit", null, default);
            case Keyword.Connection:
                Expect(Keyword.Connection, Keyword.Limit);
                return new RoleOption("connection limit", ParseSignedInteger(), default);
            case Keyword.Valid:
                Expect(Keyword.Valid, Keyword.Until);
                return new RoleOption("valid until", ParseStringConstant(), default);
            case Keyword.User:
                Advance();
                return new RoleOption("user", null, ParseCommaList(ParseRoleSpec));
            default:
                return isCreating ? ParseCreateRoleOption() : ParseRoleFlag();
        }
    }

    private RoleOption ParseCreateRoleOption()
    {
        switch (Current.Keyword)
        {
            case Keyword.Sysid:
                Advance();
                return new RoleOption("sysid", ParseInteger(), default);
            case Keyword.Admin:
                Advance();
                return new RoleOption("admin", null, ParseCommaList(ParseRoleSpec));
            case Keyword.Role:
                Advance();
                return new RoleOption("role", null, ParseCommaList(ParseRoleSpec));
            case Keyword.In:
                Advance();
                if (!Accept(Keyword.Role))
                {
                    Expect(Keyword.Group);
                }

                return new RoleOption("in role", null, ParseCommaList(ParseRoleSpec));
            default:
                return ParseRoleFlag();
        }
    }

    private RoleOption ParseRoleFlag()
    {
        var token = Current;
        var word = IsPlainName(token) ? TakeIdentifier() : FailName();
        if (word.Name is not ("superuser" or "nosuperuser" or "createrole" or "nocreaterole" or "replication" or "noreplication"
            or "createdb" or "nocreatedb" or "login" or "nologin" or "bypassrls" or "nobypassrls" or "noinherit"))
        {
            Fail(token.Span, $"unrecognized role option \"{word.Name}\"");
        }

        return new RoleOption(word.Name, null, default);
    }

    private Statement ParseAlterRole(int start)
    {
        var isGroup = Advance().Keyword == Keyword.Group;
        if (Accept(Keyword.All))
        {
            return ParseAlterRoleSet(start, null);
        }

        var role = ParseRoleSpec();
        if (Accept(Keyword.Rename))
        {
            var name = GetRoleId(role);
            Expect(Keyword.To);
            var address = new NamedObject(new ObjectName(new([name])) { Span = role.Span }, false) { Span = role.Span };
            return new RenameStmt(ObjectType.Role, null, false, address, null, ParseRoleId(), DropBehavior.Unspecified) { Span = SpanFrom(start) };
        }

        if (isGroup)
        {
            return ParseAlterGroup(start, role);
        }

        if (At(Keyword.Set) || At(Keyword.Reset) || At(Keyword.In))
        {
            return ParseAlterRoleSet(start, role);
        }

        Accept(Keyword.With);
        return new AlterRoleStmt(role, ParseRoleOptions(isCreating: false)) { Span = SpanFrom(start) };
    }

    private AlterGroupStmt ParseAlterGroup(int start, RoleSpec role)
    {
        var isDropped = Accept(Keyword.Drop);
        if (!isDropped)
        {
            Expect(Keyword.Add);
        }

        Expect(Keyword.User);
        return new AlterGroupStmt(role, isDropped, ParseCommaList(ParseRoleSpec)) { Span = SpanFrom(start) };
    }

    private AlterRoleSetStmt ParseAlterRoleSet(int start, RoleSpec? role)
    {
        var database = Accept(Keyword.In, Keyword.Database) ? ParseColId() : null;
        return new AlterRoleSetStmt(role, database, ParseSetOrReset()) { Span = SpanFrom(start) };
    }

    private ReassignOwnedStmt ParseReassignOwned()
    {
        var start = Start;
        Expect(Keyword.Reassign, Keyword.Owned, Keyword.By);
        var roles = ParseCommaList(ParseRoleSpec);
        Expect(Keyword.To);
        return new ReassignOwnedStmt(roles, ParseRoleSpec()) { Span = SpanFrom(start) };
    }
}
