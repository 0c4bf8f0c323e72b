namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>What kind of JSON value is asked for.</summary>
public enum JsonValueKind
{
    Any,
    Object,
    Array,
    Scalar,
}
