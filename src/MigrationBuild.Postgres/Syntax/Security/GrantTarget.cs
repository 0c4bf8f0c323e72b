namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>What a grant is about.</summary>
public enum GrantTarget
{
    /// <summary><c>ON TABLE t</c>: the objects named.</summary>
    Objects,

    /// <summary><c>ON ALL TABLES IN SCHEMA s</c>: the objects that are there now.</summary>
    AllInSchema,

    /// <summary><c>ON TABLES</c> in an <see cref="AlterDefaultPrivilegesStmt"/>: objects made later.</summary>
    Defaults,
}
