namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>The QUOTES clause of a SQL/JSON query.</summary>
public enum JsonQuotes
{
    Unspecified,
    Keep,
    Omit,
}
