namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>What the log tells of a changed row.</summary>
public enum ReplicaIdentityKind
{
    /// <summary><c>NOTHING</c>: nothing of the old row.</summary>
    Nothing,

    /// <summary><c>FULL</c>: every column of the old row.</summary>
    Full,

    /// <summary><c>DEFAULT</c>: the old values of the primary key, if there is one.</summary>
    Default,

    /// <summary><c>USING INDEX</c>: the old values of the columns of an index.</summary>
    Index,
}
