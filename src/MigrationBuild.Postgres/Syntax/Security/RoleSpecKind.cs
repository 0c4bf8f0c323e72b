namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>Whom a role is named by.</summary>
public enum RoleSpecKind
{
    /// <summary>A name, rather than one of the words.</summary>
    Name,

    /// <summary><c>CURRENT_ROLE</c> (PostgreSQL 14): the same as <c>CURRENT_USER</c>.</summary>
    CurrentRole,

    /// <summary><c>CURRENT_USER</c>: whose privileges count.</summary>
    CurrentUser,

    /// <summary><c>SESSION_USER</c>: who connected.</summary>
    SessionUser,

    /// <summary><c>PUBLIC</c>: every role, those made later too.</summary>
    Public,
}
