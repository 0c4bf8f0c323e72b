namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>Whom a role is named by.</summary>
public enum RoleSpecKind
{
    Name,
    CurrentRole,
    CurrentUser,
    SessionUser,
    Public,
}
