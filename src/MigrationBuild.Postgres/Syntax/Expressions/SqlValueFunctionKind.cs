namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>Which parameterless function of the SQL standard.</summary>
public enum SqlValueFunctionKind
{
    CurrentDate,
    CurrentTime,
    CurrentTimestamp,
    LocalTime,
    LocalTimestamp,
    CurrentRole,
    CurrentUser,
    User,
    SessionUser,
    CurrentCatalog,
    CurrentSchema,
}
