namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>What is given on an empty result or an error.</summary>
public enum JsonBehaviorKind
{
    /// <summary><c>NULL</c></summary>
    Null,

    /// <summary><c>ERROR</c>: the statement fails.</summary>
    Error,

    /// <summary><c>EMPTY [ARRAY]</c></summary>
    EmptyArray,

    /// <summary><c>EMPTY OBJECT</c></summary>
    EmptyObject,

    /// <summary><c>TRUE</c>, of <c>JSON_EXISTS</c>.</summary>
    True,

    /// <summary><c>FALSE</c>, of <c>JSON_EXISTS</c>.</summary>
    False,

    /// <summary><c>UNKNOWN</c>, of <c>JSON_EXISTS</c>: null.</summary>
    Unknown,

    /// <summary><c>DEFAULT expression</c></summary>
    Default,
}
