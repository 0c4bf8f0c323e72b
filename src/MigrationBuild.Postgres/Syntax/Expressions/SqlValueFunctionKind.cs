namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>Which parameterless function of the SQL standard.</summary>
public enum SqlValueFunctionKind
{
    /// <summary><c>CURRENT_DATE</c></summary>
    CurrentDate,

    /// <summary><c>CURRENT_TIME</c>, with time zone.</summary>
    CurrentTime,

    /// <summary><c>CURRENT_TIMESTAMP</c>: when the transaction began.</summary>
    CurrentTimestamp,

    /// <summary><c>LOCALTIME</c>, without time zone.</summary>
    LocalTime,

    /// <summary><c>LOCALTIMESTAMP</c>, without time zone.</summary>
    LocalTimestamp,

    /// <summary><c>CURRENT_ROLE</c>: the same as <c>CURRENT_USER</c>.</summary>
    CurrentRole,

    /// <summary><c>CURRENT_USER</c>: whose privileges count.</summary>
    CurrentUser,

    /// <summary><c>USER</c>: the same as <c>CURRENT_USER</c>.</summary>
    User,

    /// <summary><c>SESSION_USER</c>: who connected, unless <c>SET SESSION AUTHORIZATION</c> changed it.</summary>
    SessionUser,

    /// <summary><c>CURRENT_CATALOG</c>: the database.</summary>
    CurrentCatalog,

    /// <summary><c>CURRENT_SCHEMA</c>: the first schema of the search path that exists.</summary>
    CurrentSchema,
}
