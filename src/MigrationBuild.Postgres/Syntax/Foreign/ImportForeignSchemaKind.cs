namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary>Which tables are imported.</summary>
public enum ImportForeignSchemaKind
{
    /// <summary>Neither is written: every table of the schema.</summary>
    All,

    /// <summary><c>LIMIT TO (…)</c>: the tables listed.</summary>
    LimitTo,

    /// <summary><c>EXCEPT (…)</c>: all but the tables listed.</summary>
    Except,
}
