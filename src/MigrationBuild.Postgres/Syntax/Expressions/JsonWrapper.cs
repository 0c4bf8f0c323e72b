namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>The WRAPPER clause of a SQL/JSON query.</summary>
public enum JsonWrapper
{
    Unspecified,
    Without,
    Conditional,
    Unconditional,
}
