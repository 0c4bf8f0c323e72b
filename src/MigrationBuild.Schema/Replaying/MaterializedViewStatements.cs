using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>CREATE</c>, <c>ALTER</c> and <c>REFRESH MATERIALIZED VIEW</c>.</summary>
internal static class MaterializedViewStatements
{
    public static void Apply(StatementReplay replay, CreateMatViewStmt statement)
    {
        if (statement.IsUnlogged)
        {
            replay.Fail(ServerError.FeatureNotSupported, statement, "materialized views cannot be unlogged");
            return;
        }

        if (replay.NewName(statement.Name) is not { } name)
        {
            return;
        }

        if (RelationNames.IsTaken(replay.Catalog, name))
        {
            if (!statement.IfNotExists)
            {
                replay.Fail(ServerError.DuplicateTable, statement.Name, $"relation \"{name.Name}\" already exists");
            }

            return;
        }

        if (Queries.Analyze(replay, statement.Query, statement.Columns, "too many column names were specified", statement.Query) is not { } analyzed)
        {
            return;
        }

        if (analyzed.Query.References.Any(used => used.Name.Schema == NameScope.TemporarySchema))
        {
            replay.Fail(ServerError.FeatureNotSupported, statement.Query, "materialized views must not use temporary tables or views");
            return;
        }

        replay.Put(name, new MaterializedView(name.Name, analyzed.Query)
        {
            Columns = analyzed.Columns,
            StorageParameters = StorageParameters.From(statement.Options),
            AccessMethod = TableStatements.AccessMethodOf(statement.AccessMethod),
            Tablespace = TableStatements.TablespaceOf(statement.Tablespace),
            Origin = replay.OriginOf(statement),
        });
    }

    /// <summary>It changes rows alone, but a concurrent one tells new rows from old ones by a unique index.</summary>
    public static void Apply(StatementReplay replay, RefreshMatViewStmt statement)
    {
        if (replay.RequireRelation(statement.Name) is not { } name)
        {
            return;
        }

        if (replay.Catalog.FindRelation(name) is not MaterializedView view)
        {
            var isTable = replay.Catalog.FindTable(name) is not null;
            replay.Fail(
                isTable ? ServerError.FeatureNotSupported : ServerError.WrongObjectType,
                statement.Name,
                $"\"{name.Name}\" is not a {(isTable ? "" : "table or ")}materialized view");
        }
        else if (statement.IsConcurrent && statement.WithNoData)
        {
            replay.Fail(ServerError.SyntaxError, statement, "CONCURRENTLY and WITH NO DATA options cannot be used together");
        }
        else if (statement.IsConcurrent && !view.Indexes.Any(TellsRowsApart))
        {
            replay.Fail(ServerError.ObjectNotInPrerequisiteState, statement.Name, $"cannot refresh materialized view \"{name}\" concurrently");
        }
    }

    /// <summary>The subcommands of ALTER TABLE that materialized views have too.</summary>
    public static void Apply(StatementReplay replay, QualifiedName name, AlterTableCmd command)
    {
        var view = (MaterializedView)replay.Catalog.FindRelation(name)!;
        switch (command)
        {
            case SetOptionsCmd set:
                replay.Put(name, view with { StorageParameters = StorageParameters.Set(view.StorageParameters, set.Options) });
                break;
            case ResetOptionsCmd reset:
                replay.Put(name, view with { StorageParameters = StorageParameters.Reset(view.StorageParameters, reset.Options) });
                break;
            case SetAccessMethodCmd method:
                replay.Put(name, view with { AccessMethod = TableStatements.AccessMethodOf(method.AccessMethod) });
                break;
            case SetTablespaceCmd space:
                replay.Put(name, view with { Tablespace = TableStatements.TablespaceOf(space.Tablespace) });
                break;
            case ChangeOwnerCmd change:
                OwnerStatements.Set(replay, name, change.NewOwner);
                break;
            case SetWithoutClusterCmd or SetWithoutOidsCmd:
                break;
            case ClusterOnCmd or SetStatisticsCmd or SetStorageCmd or SetCompressionCmd or SetColumnOptionsCmd or ResetColumnOptionsCmd:
                replay.Report(ReplayDiagnostics.NotFollowed, command, $"{AlterTableStatements.Words(command)} is not in the model; it is not compared");
                break;
            default:
                replay.Fail(ServerError.WrongObjectType, command, $"ALTER action {AlterTableStatements.Words(command)} cannot be performed on relation \"{name.Name}\"");
                break;
        }
    }

    /// <summary><c>is_usable_unique_index</c></summary>
    private static bool TellsRowsApart(TableIndex index)
        => index is { Unique: true, Valid: true, Where: null } && index.Elements.All(element => element.Column is not null);
}
