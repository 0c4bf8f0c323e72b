using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using Persistence = MigrationBuild.Schema.Catalogs.Persistence;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>CREATE TABLE … AS</c> and <c>SELECT … INTO</c>: tables with the columns of a query, and no tie to it.</summary>
internal static class TableAsStatements
{
    public static void Apply(StatementReplay replay, CreateTableAsStmt statement)
    {
        var made = new Table(statement.Name.Name)
        {
            Persistence = TableStatements.PersistenceOf(statement.Persistence),
            StorageParameters = StorageParameters.From(statement.Options),
            AccessMethod = TableStatements.AccessMethodOf(statement.AccessMethod),
            Tablespace = TableStatements.TablespaceOf(statement.Tablespace),
            Origin = replay.OriginOf(statement),
        };
        if (statement.Query is SelectStmt query)
        {
            Make(replay, statement.Name, made, query, statement.Columns, statement.IfNotExists, statement);
            return;
        }

        // What EXECUTE runs was prepared elsewhere.
        CarriedStatements.CarryNamed(replay, statement, "TABLE", statement.Name);
    }

    public static void Apply(StatementReplay replay, SelectStmt statement, IntoClause into)
    {
        var made = new Table(into.Relation.Name.Name)
        {
            Persistence = into.Persistence switch
            {
                IntoPersistence.Temporary => Persistence.Temporary,
                IntoPersistence.Unlogged => Persistence.Unlogged,
                _ => Persistence.Permanent,
            },
            Origin = replay.OriginOf(statement),
        };
        var query = statement with { Body = (SelectClause)statement.Body with { Into = null } };
        Make(replay, into.Relation.Name, made, query, default, false, statement);
    }

    private static void Make(
        StatementReplay replay, ObjectName written, Table made, SelectStmt query, EquatableArray<Identifier> columns, bool ifNotExists, Statement statement)
    {
        if ((made.Persistence == Persistence.Temporary ? TableStatements.NewTemporaryName(replay, written) : replay.NewName(written)) is not { } name)
        {
            return;
        }

        if (RelationNames.IsTaken(replay.Catalog, name))
        {
            if (!ifNotExists)
            {
                replay.Fail(ServerError.DuplicateTable, written, $"relation \"{name.Name}\" already exists");
            }

            return;
        }

        if (Queries.Analyze(replay, query, columns, "too many column names were specified", null) is not { } analyzed)
        {
            return;
        }

        if (analyzed.Columns.IsEmpty || analyzed.Columns.Any(column => column.Type.IsUnknown()))
        {
            CarriedStatements.CarryNamed(replay, statement, "TABLE", written);
            return;
        }

        replay.Put(name, made with { Name = name.Name, Columns = analyzed.Columns.Select(column => column with { Origin = made.Origin }).ToEquatableArray() });
    }
}
