namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>How an expression uses a subquery.</summary>
public enum SubLinkKind
{
    /// <summary><c>EXISTS (SELECT …)</c></summary>
    Exists,

    /// <summary><c>x op ANY (SELECT …)</c>, <c>x IN (SELECT …)</c></summary>
    Any,

    /// <summary><c>x op ALL (SELECT …)</c></summary>
    All,

    /// <summary><c>(SELECT …)</c> as a value.</summary>
    Scalar,

    /// <summary><c>ARRAY(SELECT …)</c></summary>
    Array,
}
