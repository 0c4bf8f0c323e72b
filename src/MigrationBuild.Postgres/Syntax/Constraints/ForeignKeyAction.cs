namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>What a foreign key does when the row it refers to goes or changes.</summary>
public enum ForeignKeyAction
{
    NoAction,
    Restrict,
    Cascade,
    SetNull,
    SetDefault,
}
