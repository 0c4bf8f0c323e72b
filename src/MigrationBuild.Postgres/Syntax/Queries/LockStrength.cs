namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>How strongly a query locks its rows.</summary>
public enum LockStrength
{
    /// <summary><c>FOR KEY SHARE</c>: as a foreign key's check takes; keeps the row and its key.</summary>
    KeyShare,

    /// <summary><c>FOR SHARE</c>: nobody changes the row.</summary>
    Share,

    /// <summary><c>FOR NO KEY UPDATE</c>: as an <c>UPDATE</c> takes that changes no key.</summary>
    NoKeyUpdate,

    /// <summary><c>FOR UPDATE</c>: as a <c>DELETE</c> takes.</summary>
    Update,
}
