namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>What kind of JSON value is asked for.</summary>
public enum JsonValueKind
{
    /// <summary><c>IS JSON</c>, <c>IS JSON VALUE</c></summary>
    Any,

    /// <summary><c>IS JSON OBJECT</c></summary>
    Object,

    /// <summary><c>IS JSON ARRAY</c></summary>
    Array,

    /// <summary><c>IS JSON SCALAR</c>: neither object nor array.</summary>
    Scalar,
}
