namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>Which of the SQL/JSON query functions.</summary>
public enum JsonFuncKind
{
    Exists,
    Query,
    Value,
}
