using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting.Effects;

/// <summary>
/// What each statement does to a running server: the one place that knows of locks, rewrites and transactions. Measured against PostgreSQL 14 to 18.
/// A file of this class is a family of statements; <c>EffectTable.Relations.cs</c> has what they share.
/// </summary>
public sealed partial class EffectTable
{
    private readonly ReplayState _before;
    private readonly ReplayState _after;

    private readonly Lazy<ILookup<QualifiedName, QualifiedName>> _children;

    private EffectTable(ReplayState before, ReplayState after)
    {
        (_before, _after) = (before, after);
        _children = new(() => before.Catalog.Children()
            .SelectMany(child => child.Value.Parents, (child, parent) => (parent, child.Key))
            .ToLookup(pair => pair.parent, pair => pair.Key));
    }

    /// <summary>What the statement does to a server in that state. Of a <c>DO</c> block each statement that it runs is asked by itself.</summary>
    /// <param name="before">
    /// The schema, session and server version that it meets. Of a relation that the schema lacks only what the statement itself says is known; such a relation counts
    /// as one with rows.
    /// </param>
    /// <param name="after">What it leaves, as replayed: tells the names of new indexes. The same as <paramref name="before"/> where the server refuses it.</param>
    public static StatementEffects Find(Statement statement, ReplayState before, ReplayState after)
    {
        var table = new EffectTable(before, after);
        var effects = table.Of(statement).ToLookup(effect => effect.Index is not null);
        return new()
        {
            Effects = effects[false].ToEquatableArray(),
            IndexEffects = effects[true].ToEquatableArray(),
            RefusesTransaction = table.RefusesTransaction(statement),
            NeedsTransaction = NeedsTransaction(statement),
        };
    }

    private IEnumerable<Effect> Of(Statement statement) => statement switch
    {
        AlterTableStmt alter => OfAlter(alter),
        AlterTableMoveAllStmt move => OfMoveAll(move),
        IndexStmt index => OfCreateIndex(index),
        ReindexStmt reindex => OfReindex(reindex),
        ClusterStmt cluster => OfCluster(cluster),
        DropStmt drop => OfDrop(drop),
        DropOwnedStmt drop => OfDropOwned(drop),
        CreateStmt create => OfCreateTable(create),
        CreateForeignTableStmt create => OfCreateForeignTable(create),
        CreateTableAsStmt create => OfRun(create, create.Query, !create.WithNoData),
        CreateMatViewStmt create => OfRun(create, create.Query, !create.WithNoData),
        RefreshMatViewStmt refresh => OfRefresh(refresh),
        ViewStmt view => OfView(view),
        TruncateStmt truncate => OfTruncate(truncate),
        LockStmt locking => OfLock(locking),
        VacuumStmt vacuum => OfVacuum(vacuum),
        CopyStmt copy => OfCopy(copy),
        ExplainStmt explain => OfExplain(explain),
        SelectStmt or InsertStmt or UpdateStmt or DeleteStmt or MergeStmt => OfRun(statement, statement, reads: true),
        DeclareCursorStmt cursor => OfRun(cursor, cursor.Query, reads: false),
        CallStmt call => OfSequenceCalls(call, call),
        CreateTrigStmt trigger => OfCreateTrigger(trigger),
        CreatePolicyStmt policy => OfPolicy(policy, policy.Table, policy.Using, policy.WithCheck),
        AlterPolicyStmt policy => OfPolicy(policy, policy.Table, policy.Using, policy.WithCheck),
        RuleStmt rule => OfRule(rule),
        CreateFunctionStmt function => OfCreateFunction(function),
        CreateSeqStmt sequence => OfOwnedBy(sequence, sequence.Options),
        AlterSeqStmt sequence => OfAlterSequence(sequence),
        AlterDomainStmt domain => OfAlterDomain(domain),
        AlterCompositeTypeStmt composite => OfAlterComposite(composite),
        CreateStatsStmt statistics => statistics.From.OfType<RangeVar>().Select(each => On(statistics, each.Name, LockMode.ShareUpdateExclusive)),
        CreatePublicationStmt publication => OfPublication(publication, publication.Objects),
        AlterPublicationStmt publication => OfAlterPublication(publication),
        RenameStmt rename => OfRename(rename),
        AlterObjectSchemaStmt move => OfSetSchema(move),
        AlterOwnerStmt owner => OfOwner(owner),
        ReassignOwnedStmt reassign => OfReassignOwned(reassign),
        AlterObjectDependsStmt depends => OfDepends(depends),
        CommentStmt comment => OfComment(comment, comment.ObjectType, comment.Object),
        SecLabelStmt label => OfComment(label, label.ObjectType, label.Object),
        GrantStmt grant => OfGrant(grant),
        CreateSchemaStmt schema => schema.Elements.SelectMany(Of),
        _ => [],
    };
}
