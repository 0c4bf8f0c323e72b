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

namespace MigrationBuild.Linting.Effects;

/// <content>Statements and transactions.</content>
public sealed partial class EffectTable
{
    /// <summary>What <c>PreventInTransactionBlock</c> guards in the server.</summary>
    private bool RefusesTransaction(Statement statement) => statement switch
    {
        IndexStmt index => index.IsConcurrent,
        DropStmt drop => drop.IsConcurrent,
        ReindexStmt reindex => IsConcurrent(reindex) || reindex.Target is ReindexTarget.Schema or ReindexTarget.Database or ReindexTarget.System || IsOfPartitioned(reindex),
        AlterTableStmt alter => alter.Commands.Any(command => command is DetachPartitionCmd { IsConcurrent: true }),
        VacuumStmt vacuum => vacuum.IsVacuum,
        ClusterStmt cluster => cluster.Relation is not { } name || (_before.TargetVersion >= 15 && FindTable(Resolve(name)) is { PartitionKey: not null }),
        DiscardStmt discard => discard.Target == DiscardTarget.All,
        AlterDatabaseStmt database => database.Options.Any(option => option.Name.Name == "tablespace"),
        CreateSubscriptionStmt subscription => IsOn(subscription.Options, "connect", true) && IsOn(subscription.Options, "create_slot", true),
        AlterSubscriptionStmt subscription => subscription.Action is SubscriptionAction.Refresh
            || (subscription.Action is SubscriptionAction.AddPublication or SubscriptionAction.DropPublication or SubscriptionAction.SetPublication
                && IsOn(subscription.Options, "refresh", true)),
        DropSubscriptionStmt => true,
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

    /// <summary>The value of a boolean option; without a value it is on.</summary>
    private static bool IsOn(IEnumerable<DefElem> options, string name, bool otherwise) =>
        options.LastOrDefault(option => option.Name.Name == name) is { } found
            ? found.Value switch
            {
                null => true,
                BooleanConstant constant => constant.Value,
                NumericConstant number => number.Text != "0",
                StringConstant text => text.Value.ToLowerInvariant() is not ("false" or "off" or "no" or "0"),
                _ => found.Value is not Identifier { Name: "false" or "off" or "no" },
            }
            : otherwise;
}
