namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>Which tables are imported.</summary>
public enum ImportForeignSchemaKind
{
    All,
    LimitTo,
    Except,
}
