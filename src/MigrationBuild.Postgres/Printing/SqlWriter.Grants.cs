using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Security;

namespace MigrationBuild.Postgres.Printing;

/// <content>GRANT and REVOKE, of privileges and of roles.</content>
internal sealed partial class SqlWriter
{
    private static readonly string[] PrivilegeKeywords = ["select", "references", "create", "alter system"];

    private bool WriteGrants(SyntaxNode node)
    {
        switch (node)
        {
            case GrantStmt grant:
                WriteGrant(grant);
                return true;
            case GrantRoleStmt grant:
                WriteGrantRole(grant);
                return true;
            case AccessPriv privilege:
                WritePrivilege(privilege);
                return true;
            case AlterDefaultPrivilegesStmt alter:
                Write("ALTER DEFAULT PRIVILEGES ");
                WriteListAfter("FOR ROLE ", alter.Roles);
                WriteIf(!alter.Roles.IsEmpty, " ");
                WriteListAfter("IN SCHEMA ", alter.Schemas);
                WriteIf(!alter.Schemas.IsEmpty, " ");
                Write(alter.Action);
                return true;
            default:
                return false;
        }
    }

    private void WriteGrant(GrantStmt grant)
    {
        Write(grant.IsGrant ? "GRANT " : "REVOKE ");
        WriteIf(grant.GrantOptionOnly, "GRANT OPTION FOR ");
        WriteIf(grant.Privileges.IsEmpty, "ALL");
        WriteList(grant.Privileges);
        Write(" ON ");
        WriteGrantTarget(grant);
        WriteListAfter(grant.IsGrant ? " TO " : " FROM ", grant.Grantees);
        WriteIf(grant.WithGrantOption, " WITH GRANT OPTION");
        WriteAfter(" GRANTED BY ", grant.Grantor);
        WriteBehavior(grant.Behavior);
    }

    private void WriteGrantTarget(GrantStmt grant)
    {
        var kind = grant.ObjectType == ObjectType.ForeignServer ? "FOREIGN SERVER" : GetText(grant.ObjectType);
        switch (grant.Target)
        {
            case GrantTarget.AllInSchema:
                WriteListAfter("ALL " + kind + "S IN SCHEMA ", grant.Objects);
                break;
            case GrantTarget.Defaults:
                Write(kind + "S");
                break;
            default:
                WriteListAfter(kind + " ", grant.Objects);
                break;
        }
    }

    private void WritePrivilege(AccessPriv privilege)
    {
        if (privilege.Name is { } name)
        {
            WriteWord(name.Name, PrivilegeKeywords);
        }
        else
        {
            Write("ALL");
        }

        WriteParenthesizedAfter(" ", privilege.Columns);
    }

    private void WriteGrantRole(GrantRoleStmt grant)
    {
        Write(grant.IsGrant ? "GRANT " : "REVOKE ");
        if (grant.RevokedOption is { } revoked)
        {
            WriteWord(revoked);
            Write(" OPTION FOR ");
        }

        WriteList(grant.Roles, WriteGrantedRole);
        WriteListAfter(grant.IsGrant ? " TO " : " FROM ", grant.Grantees);
        if (!grant.Options.IsEmpty)
        {
            Write(" WITH ");
            WriteList(grant.Options, WriteMembershipOption);
        }

        WriteAfter(" GRANTED BY ", grant.Grantor);
        WriteBehavior(grant.Behavior);
    }

    /// <summary>The grammar takes a role for a privilege that it does not know.</summary>
    private void WriteGrantedRole(AccessPriv role)
    {
        WriteAfter("", role.Name);
        WriteParenthesizedAfter(" ", role.Columns);
    }

    private void WriteMembershipOption(DefElem option)
    {
        // The grammar takes any word, except for those that mean something else behind WITH.
        var name = option.Name.Name;
        Write(name is "admin" or "inherit" or "set" ? name.ToUpperInvariant() : "\"" + name.Replace("\"", "\"\"") + "\"");
        Write(" ");
        Write((option.Value as StringConstant)?.Value.ToUpperInvariant() ?? "OPTION");
    }
}
