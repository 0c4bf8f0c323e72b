using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Databases;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Syntax.Views;

namespace MigrationBuild.Postgres.Oracle.Answers;

/// <summary>PostgreSQL's names of our nodes: the same, but where we give a name of its own to what PostgreSQL tells apart by a field, or the other way round.</summary>
public static class NodeKinds
{
    public static string Get(Statement statement) => statement switch
    {
        AlterGroupStmt => "AlterRoleStmt",
        AlterCompositeTypeStmt => "AlterTableStmt",
        AlterEnumAddValueStmt or AlterEnumRenameValueStmt => "AlterEnumStmt",
        AlterDatabaseStmt { RefreshesCollationVersion: true } => "AlterDatabaseRefreshCollStmt",
        CreateMatViewStmt => "CreateTableAsStmt",
        CreatePLangStmt { Handler: null } => "CreateExtensionStmt",
        DropStmt { ObjectType: ObjectType.UserMapping } => "DropUserMappingStmt",
        _ => statement.GetType().Name,
    };
}
