namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>What an item of a publication is.</summary>
public enum PublicationObjectKind
{
    Table,
    TablesInSchema,
    TablesInCurrentSchema,

    /// <summary>As the item before it: the kind was not repeated.</summary>
    Continuation,
}
