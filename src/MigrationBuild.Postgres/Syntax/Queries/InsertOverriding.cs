namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>What an INSERT does about identity columns.</summary>
public enum InsertOverriding
{
    /// <summary>Nothing: a value for a <c>GENERATED ALWAYS</c> column is an error.</summary>
    Unspecified,

    /// <summary><c>OVERRIDING USER VALUE</c>: values for identity columns are ignored, and the sequence's taken.</summary>
    User,

    /// <summary><c>OVERRIDING SYSTEM VALUE</c>: values for <c>GENERATED ALWAYS</c> identity columns are taken.</summary>
    System,
}
