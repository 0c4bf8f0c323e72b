using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteSecurity(SyntaxNode node)
    {
        switch (node)
        {
            case RoleSpec role:
                WriteRole(role);
                return true;
            case RoleOption option:
                WriteRoleOption(option);
                return true;
            case CreateRoleStmt create:
                Write(create.Kind switch
                {
                    RoleKind.User => "CREATE USER ",
                    RoleKind.Group => "CREATE GROUP ",
                    _ => "CREATE ROLE ",
                });
                WriteName(create.Name);
                WriteSpaced(create.Options);
                return true;
            case AlterRoleStmt alter:
                WriteAfter("ALTER ROLE ", alter.Role);
                WriteSpaced(alter.Options);
                return true;
            case AlterRoleSetStmt alter:
                Write("ALTER ROLE ");
                WriteIf(alter.Role is null, "ALL");
                WriteAfter("", alter.Role);
                WriteAfter(" IN DATABASE ", alter.Database);
                WriteAfter(" ", alter.Setting);
                return true;
            case AlterGroupStmt alter:
                WriteAfter("ALTER GROUP ", alter.Role);
                WriteListAfter(alter.IsDropped ? " DROP USER " : " ADD USER ", alter.Users);
                return true;
            case DropRoleStmt drop:
                Write("DROP ROLE ");
                WriteIfExists(drop.IfExists);
                WriteList(drop.Roles);
                return true;
            case CreatePolicyStmt policy:
                WriteCreatePolicy(policy);
                return true;
            case AlterPolicyStmt policy:
                WriteAfter("ALTER POLICY ", policy.Name);
                WriteAfter(" ON ", policy.Table);
                WritePolicyClauses(policy.Roles, policy.Using, policy.WithCheck);
                return true;
            case DropOwnedStmt drop:
                WriteListAfter("DROP OWNED BY ", drop.Roles);
                WriteBehavior(drop.Behavior);
                return true;
            case ReassignOwnedStmt reassign:
                WriteListAfter("REASSIGN OWNED BY ", reassign.Roles);
                WriteAfter(" TO ", reassign.NewOwner);
                return true;
            default:
                return WriteGrants(node);
        }
    }

    private void WriteRole(RoleSpec role)
    {
        switch (role.Kind)
        {
            case RoleSpecKind.CurrentRole:
                Write("CURRENT_ROLE");
                break;
            case RoleSpecKind.CurrentUser:
                Write("CURRENT_USER");
                break;
            case RoleSpecKind.SessionUser:
                Write("SESSION_USER");
                break;
            case RoleSpecKind.Public:
                Write("PUBLIC");
                break;
            default:
                Write(SqlPrinter.QuoteIdentifier(role.Name?.Name ?? ""));
                break;
        }
    }

    private void WriteRoleOption(RoleOption option)
    {
        Write(option.Name.ToUpperInvariant());
        WriteIf(option is { Name: "password", Value: null }, " NULL");
        WriteAfter(" ", option.Value);
        WriteListAfter(" ", option.Roles);
    }

    private void WriteCreatePolicy(CreatePolicyStmt policy)
    {
        WriteAfter("CREATE POLICY ", policy.Name);
        WriteAfter(" ON ", policy.Table);
        WriteIf(!policy.IsPermissive, " AS RESTRICTIVE");
        Write(policy.Command switch
        {
            PolicyCommand.Select => " FOR SELECT",
            PolicyCommand.Insert => " FOR INSERT",
            PolicyCommand.Update => " FOR UPDATE",
            PolicyCommand.Delete => " FOR DELETE",
            _ => "",
        });
        WritePolicyClauses(policy.Roles, policy.Using, policy.WithCheck);
    }

    private void WritePolicyClauses(EquatableArray<RoleSpec> roles, Expression? condition, Expression? check)
    {
        WriteListAfter(" TO ", roles);
        WriteParenthesizedAfter(" USING ", condition);
        WriteParenthesizedAfter(" WITH CHECK ", check);
    }
}
