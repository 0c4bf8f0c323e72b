namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>What is given on an empty result or an error.</summary>
public enum JsonBehaviorKind
{
    Null,
    Error,
    EmptyArray,
    EmptyObject,
    True,
    False,
    Unknown,
    Default,
}
