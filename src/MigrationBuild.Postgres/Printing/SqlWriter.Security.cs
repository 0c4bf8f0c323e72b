using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Security;

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
            default:
                return false;
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
}
