using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Databases;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Effects;

/// <summary>
/// The table of effects: statement by statement, what it locks, reads, builds and rewrites, and whether the server refuses it in a transaction.
/// Everything that warns, plans or rehearses reads it. Measured on real servers, 14 to 18.
/// </summary>
public sealed partial class EffectTable
{
    private readonly ReplayState _state;

    private EffectTable(ReplayState state) => _state = state;

    /// <param name="statement">The statement.</param>
    /// <param name="before">
    /// The schema and session that it meets. What the catalog does not hold counts as existing, filled, nullable and of an unknown type.
    /// </param>
    public static StatementEffects Find(Statement statement, ReplayState before) => new()
    {
        Effects = new EffectTable(before).FindEffects(statement).ToEquatableArray(),
        RefusesTransaction = RefusesTransaction(statement),
    };

    private IEnumerable<Effect> FindEffects(Statement statement) => statement switch
    {
        AlterTableStmt alter => OfAlterTable(alter),
        IndexStmt index => OfCreateIndex(index),
        DropStmt drop => OfDrop(drop),
        TruncateStmt truncate => truncate.Relations.Select(each => Of(truncate, each.Name, LockMode.AccessExclusive, Work.Discard)),
        LockStmt locking => locking.Relations.Select(each => Of(locking, each.Name, locking.Mode)),
        RefreshMatViewStmt refresh =>
            [Of(refresh, refresh.Name, refresh.IsConcurrent ? LockMode.Exclusive : LockMode.AccessExclusive, refresh.WithNoData ? Work.Discard : Work.Rewrite)],
        ReindexStmt { Target: ReindexTarget.Table, Name: { } name } reindex =>
            [Of(reindex, name, reindex.IsConcurrent ? LockMode.ShareUpdateExclusive : LockMode.Share, ReindexWork(name))],
        ClusterStmt { Relation: { } name } cluster => [Of(cluster, name, LockMode.AccessExclusive, Work.Rewrite | Work.RebuildIndexes)],
        CreateTrigStmt trigger => [Of(trigger, trigger.Relation, LockMode.ShareRowExclusive)],
        CreatePolicyStmt policy => [Of(policy, policy.Table, LockMode.AccessExclusive)],
        AlterPolicyStmt policy => [Of(policy, policy.Table, LockMode.AccessExclusive)],
        RuleStmt rule => [Of(rule, rule.Relation, LockMode.AccessExclusive)],
        RenameStmt { Object: NamedObject renamed } rename when IsRelation(rename.RelationType ?? rename.ObjectType) =>
            [Of(rename, renamed.Name, rename.ObjectType == ObjectType.Index ? LockMode.ShareUpdateExclusive : LockMode.AccessExclusive)],
        AlterObjectSchemaStmt { Object: NamedObject moved } move when IsRelation(move.ObjectType) => [Of(move, moved.Name, LockMode.AccessExclusive)],
        _ => [],
    };

    /// <summary>What <c>PreventInTransactionBlock</c> guards in the server.</summary>
    private static bool RefusesTransaction(Statement statement) => statement switch
    {
        IndexStmt index => index.IsConcurrent,
        DropStmt drop => drop.IsConcurrent,
        ReindexStmt reindex => reindex.IsConcurrent || reindex.Target is ReindexTarget.Schema or ReindexTarget.Database or ReindexTarget.System,
        AlterTableStmt alter => alter.Commands.Any(command => command is DetachPartitionCmd { IsConcurrent: true }),
        VacuumStmt vacuum => vacuum.IsVacuum,
        ClusterStmt cluster => cluster.Relation is null,
        DiscardStmt discard => discard.Target == DiscardTarget.All,
        CreatedbStmt or DropdbStmt or CreateTableSpaceStmt or DropTableSpaceStmt or AlterSystemStmt => true,
        _ => false,
    };

    private static bool IsRelation(ObjectType type) => type is ObjectType.Table or ObjectType.View or ObjectType.MaterializedView
        or ObjectType.Sequence or ObjectType.ForeignTable or ObjectType.Index;

    /// <summary>Where the search path finds it, else where it would be created.</summary>
    private QualifiedName Resolve(ObjectName name) => _state.Names.FindRelation(name) ?? _state.Names.Qualify(name);

    private Effect Of(SyntaxNode cause, ObjectName relation, LockMode mode, Work work = Work.None) =>
        new(cause, Resolve(relation), mode, work);
}
