namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>Which of the SQL/JSON query functions.</summary>
public enum JsonFuncKind
{
    /// <summary><c>JSON_EXISTS(…)</c>: whether the path finds anything.</summary>
    Exists,

    /// <summary><c>JSON_QUERY(…)</c>: the JSON that the path finds.</summary>
    Query,

    /// <summary><c>JSON_VALUE(…)</c>: the scalar that the path finds, as a value of SQL.</summary>
    Value,
}
