namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>What an item of a publication is.</summary>
public enum PublicationObjectKind
{
    /// <summary><c>TABLE …</c></summary>
    Table,

    /// <summary><c>TABLES IN SCHEMA …</c> (PostgreSQL 15)</summary>
    TablesInSchema,

    /// <summary><c>TABLES IN SCHEMA CURRENT_SCHEMA</c>: the first schema of the search path.</summary>
    TablesInCurrentSchema,

    /// <summary>As the item before it: the kind was not repeated.</summary>
    Continuation,
}
