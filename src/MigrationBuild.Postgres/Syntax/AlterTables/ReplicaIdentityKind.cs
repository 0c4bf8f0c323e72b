namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>What the log tells of a changed row.</summary>
public enum ReplicaIdentityKind
{
    Nothing,
    Full,
    Default,
    Index,
}
