using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Databases;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Linting.Effects;

/// <content>Statements and transactions.</content>
public sealed partial class EffectTable
{
    /// <summary>What <c>PreventInTransactionBlock</c> guards in the server.</summary>
    private bool RefusesTransaction(Statement statement) => statement switch
    {
        IndexStmt index => index.IsConcurrent,
        DropStmt drop => drop.IsConcurrent,
        ReindexStmt reindex => reindex.IsConcurrent || reindex.Target is ReindexTarget.Schema or ReindexTarget.Database or ReindexTarget.System || IsOfPartitioned(reindex),
        AlterTableStmt alter => alter.Commands.Any(command => command is DetachPartitionCmd { IsConcurrent: true }),
        VacuumStmt vacuum => vacuum.IsVacuum,
        ClusterStmt cluster => cluster.Relation is not { } name || (_before.TargetVersion >= 15 && FindTable(Resolve(name)) is { PartitionKey: not null }),
        DiscardStmt discard => discard.Target == DiscardTarget.All,
        AlterDatabaseStmt database => database.Options.Any(option => option.Name.Name == "tablespace"),
        CreateSubscriptionStmt subscription => subscription.Options.IsOn("connect", true) && subscription.Options.IsOn("create_slot", true),
        AlterSubscriptionStmt subscription => subscription.Action is SubscriptionAction.Refresh
            || (subscription.Action is SubscriptionAction.AddPublication or SubscriptionAction.DropPublication or SubscriptionAction.SetPublication
                && subscription.Options.IsOn("refresh", true)),
        DropSubscriptionStmt drop => Subscriptions.SpeakToPublisher(_before.Catalog, drop.Name.Name),
        TransactionStmt transaction => transaction.Kind is TransactionStmtKind.CommitPrepared or TransactionStmtKind.RollbackPrepared,
        CreatedbStmt or DropdbStmt or CreateTableSpaceStmt or DropTableSpaceStmt or AlterSystemStmt => true,
        _ => false,
    };

    /// <summary>What <c>RequireTransactionBlock</c> guards in the server.</summary>
    private static bool NeedsTransaction(Statement statement) => statement switch
    {
        LockStmt => true,
        DeclareCursorStmt cursor => (cursor.Options & CursorOptions.WithHold) == 0,
        TransactionStmt transaction => transaction.Kind is TransactionStmtKind.Savepoint or TransactionStmtKind.Release or TransactionStmtKind.RollbackTo,
        _ => false,
    };

    private bool IsOfPartitioned(ReindexStmt reindex) => reindex is { Name: { } name } && (reindex.Target == ReindexTarget.Index
        ? FindIndex(name) is { } index && _before.Catalog.FindTableOfIndex(index) is Table { PartitionKey: not null }
        : FindTable(Resolve(name)) is { PartitionKey: not null });
}
