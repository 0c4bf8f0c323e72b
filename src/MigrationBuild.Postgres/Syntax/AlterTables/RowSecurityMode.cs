namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>What ALTER TABLE says of row level security.</summary>
public enum RowSecurityMode
{
    /// <summary>
    /// <c>ENABLE</c>: policies apply to everyone but the owner and roles with <c>BYPASSRLS</c>; without any policy no row is seen.
    /// </summary>
    Enable,

    /// <summary><c>DISABLE</c>: policies stay defined and do not apply.</summary>
    Disable,

    /// <summary><c>FORCE</c>: policies apply to the owner too, once they are enabled.</summary>
    Force,

    /// <summary><c>NO FORCE</c>: policies do not apply to the owner.</summary>
    NoForce,
}
