namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary>Which triggers are meant.</summary>
public enum TriggerSelection
{
    /// <summary>The one of the name written.</summary>
    Named,

    /// <summary><c>ALL</c>: also those that enforce foreign keys and other constraints, which takes a superuser.</summary>
    All,

    /// <summary><c>USER</c>: all but those that enforce constraints.</summary>
    User,
}
