namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>The word a role is created with.</summary>
public enum RoleKind
{
    /// <summary><c>ROLE</c></summary>
    Role,

    /// <summary><c>USER</c>: may log in, unless an option says otherwise.</summary>
    User,

    /// <summary><c>GROUP</c>: the same as <c>ROLE</c>.</summary>
    Group,
}
