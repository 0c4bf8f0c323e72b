using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Syntax.Security;

namespace MigrationBuild.Schema.Sources;

/// <summary>Statements that grant and revoke privileges.</summary>
public static class PrivilegeStatements
{
    /// <summary>Whether the script has any, those that stand within CREATE SCHEMA included.</summary>
    public static bool AreIn(SqlScript script) => script.Statements.Any(statement => IsOrHas(statement.Syntax));

    private static bool IsOrHas(Statement statement)
        => statement is GrantStmt or AlterDefaultPrivilegesStmt || (statement is CreateSchemaStmt create && create.Elements.Any(IsOrHas));
}
