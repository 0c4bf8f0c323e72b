using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Linting.Rules;

/// <summary>The name of the table that a statement makes.</summary>
internal static class CreatedTable
{
    public static ObjectName? NameOf(Statement statement) => statement switch
    {
        CreateStmt create => create.Name,
        CreateTableAsStmt create => create.Name,
        SelectStmt { Body: SelectClause { Into: { } into } } => into.Relation.Name,
        _ => null,
    };
}
