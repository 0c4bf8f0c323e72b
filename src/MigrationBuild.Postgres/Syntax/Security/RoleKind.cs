namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>The word a role is created with.</summary>
public enum RoleKind
{
    Role,
    User,
    Group,
}
