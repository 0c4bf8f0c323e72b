namespace MigrationBuild.Schema.Catalogs;

/// <summary>How far a role has a privilege.</summary>
public enum PrivilegeLevel
{
    None,
    Granted,

    /// <summary><c>WITH GRANT OPTION</c>: it may hand the privilege on.</summary>
    Grantable,
}
