namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>How a foreign key of several columns treats nulls.</summary>
public enum ForeignKeyMatch
{
    Simple,
    Full,
    Partial,
}
