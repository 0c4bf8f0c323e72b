using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Foreign;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// What statements do to a database, without a database. A statement that a server would refuse is reported with the server's SQLSTATE and changes
/// nothing; what the model has no place for is carried along and reported.
/// </summary>
public static class CatalogReplay
{
    /// <summary>Replays one statement of a file.</summary>
    /// <param name="order">The position of the file among the sources, from 0.</param>
    public static ReplayStep Apply(ReplayState state, SourceFile file, ScriptStatement statement, int order = 0)
        => Apply(state, file, statement, span => new Origin(file, span, order));

    /// <summary>Replays a file in a session of its own: what it sets ends with it.</summary>
    public static ReplayStep Apply(ReplayState state, SqlScript script, int order = 0)
        => Apply(state, script, span => new Origin(script.File, span, order));

    /// <summary>Replays a file that was made from another source: what it declares and what is found in it stand where <paramref name="place"/> says.</summary>
    public static ReplayStep Apply(ReplayState state, SqlScript script, Func<TextSpan, Origin> place)
    {
        var current = state.NewSession();
        var diagnostics = new List<SourceDiagnostic>();
        foreach (var statement in script.Statements)
        {
            var step = Apply(current, script.File, statement, place);
            diagnostics.AddRange(step.Diagnostics);
            current = step.State;
        }

        return new ReplayStep(current.NewSession(), diagnostics.ToEquatableArray());
    }

    private static ReplayStep Apply(ReplayState state, SourceFile file, ScriptStatement statement, Func<TextSpan, Origin> place)
    {
        var replay = new StatementReplay(state, file, statement.Span, place);
        Apply(replay, statement.Syntax);
        return replay.Finish();
    }

    /// <summary>Replays files one after another.</summary>
    public static ReplayResult Replay(Catalog before, IEnumerable<SqlScript> scripts, int targetVersion = 17)
        => Replay(new ReplayState(before) { TargetVersion = targetVersion }, scripts);

    internal static ReplayResult Replay(ReplayState state, IEnumerable<SqlScript> scripts)
    {
        var diagnostics = new List<SourceDiagnostic>();
        var order = 0;
        foreach (var script in scripts)
        {
            var step = Apply(state, script, order++);
            diagnostics.AddRange(step.Diagnostics);
            state = step.State;
        }

        return new ReplayResult(state.Catalog, diagnostics.ToEquatableArray());
    }

    internal static void Apply(StatementReplay replay, Statement statement)
    {
        var before = replay.Catalog;
        ApplyAlone(replay, statement);
        NewObjects.Settle(replay, before, statement);
    }

    private static void ApplyAlone(StatementReplay replay, Statement statement)
    {
        switch (statement)
        {
            case CreateStmt create:
                TableStatements.Apply(replay, create);
                break;
            case CreateForeignTableStmt create:
                ForeignTables.Apply(replay, create);
                break;
            case ImportForeignSchemaStmt import:
                ForeignTables.Apply(replay, import);
                break;
            case CreateTableAsStmt create:
                TableAsStatements.Apply(replay, create);
                break;
            case AlterTableStmt alter:
                AlterTableStatements.Apply(replay, alter);
                break;
            case IndexStmt index:
                IndexStatements.Apply(replay, index);
                break;
            case DropStmt drop:
                DropStatements.Apply(replay, drop);
                break;
            case RenameStmt rename:
                RenameStatements.Apply(replay, rename);
                break;
            case AlterObjectSchemaStmt move:
                RenameStatements.Apply(replay, move);
                break;
            case CreateEnumStmt create:
                TypeStatements.Apply(replay, create);
                break;
            case AlterEnumAddValueStmt add:
                TypeStatements.Apply(replay, add);
                break;
            case AlterEnumRenameValueStmt rename:
                TypeStatements.Apply(replay, rename);
                break;
            case ViewStmt view:
                ViewStatements.Apply(replay, view);
                break;
            case CreateMatViewStmt view:
                MaterializedViewStatements.Apply(replay, view);
                break;
            case RefreshMatViewStmt refresh:
                MaterializedViewStatements.Apply(replay, refresh);
                break;
            case CreateDomainStmt create:
                DomainStatements.Apply(replay, create);
                break;
            case AlterDomainStmt alter:
                DomainStatements.Apply(replay, alter);
                break;
            case CreateRangeStmt create:
                RangeStatements.Apply(replay, create);
                break;
            case DefineStmt { ObjectType: ObjectType.Type } create:
                BaseTypeStatements.Create(replay, create);
                break;
            case AlterTypeStmt alter:
                BaseTypeStatements.Alter(replay, alter);
                break;
            case CompositeTypeStmt create:
                CompositeStatements.Apply(replay, create);
                break;
            case AlterCompositeTypeStmt alter:
                CompositeStatements.Apply(replay, alter);
                break;
            case CreateSchemaStmt create:
                SchemaStatements.Apply(replay, create);
                break;
            case CreateExtensionStmt create:
                SchemaStatements.Apply(replay, create);
                break;
            case AlterExtensionStmt alter:
                SchemaStatements.Apply(replay, alter);
                break;
            case CreateSeqStmt create:
                SequenceStatements.Apply(replay, create);
                break;
            case AlterSeqStmt alter:
                SequenceStatements.Apply(replay, alter);
                break;
            case CreatePolicyStmt create:
                PolicyStatements.Apply(replay, create);
                break;
            case AlterPolicyStmt alter:
                PolicyStatements.Apply(replay, alter);
                break;
            case CreateFunctionStmt create:
                RoutineStatements.Apply(replay, create);
                break;
            case DefineStmt { ObjectType: ObjectType.Aggregate } create:
                AggregateStatements.Apply(replay, create);
                break;
            case AlterFunctionStmt alter:
                RoutineStatements.Apply(replay, alter);
                break;
            case CreateTrigStmt create:
                TriggerStatements.Apply(replay, create);
                break;
            case RuleStmt rule:
                RuleStatements.Apply(replay, rule);
                break;
            case GrantStmt grant:
                GrantStatements.Apply(replay, grant);
                break;
            case AlterDefaultPrivilegesStmt alter:
                GrantStatements.Apply(replay, alter);
                break;
            case AlterOwnerStmt alter:
                OwnerStatements.Apply(replay, alter);
                break;
            case CreateRoleStmt or AlterRoleStmt or AlterRoleSetStmt or DropRoleStmt or ReassignOwnedStmt or DropOwnedStmt or GrantRoleStmt or AlterGroupStmt:
                ApplyToRoles(replay, statement);
                break;
            case CommentStmt comment:
                CommentStatements.Apply(replay, comment);
                break;
            case DefineStmt { ObjectType: ObjectType.Operator } create:
                OperatorStatements.Create(replay, create);
                break;
            case AlterOperatorStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.Operator, alter.Operator);
                break;
            case DefineStmt create when DefinedKind.Find(create.ObjectType) is not null:
                DefinitionStatements.Create(replay, create, create.Name, create.IfNotExists);
                break;
            case CreateCastStmt create:
                DefinitionStatements.Create(replay, create, create);
                break;
            case CreateOpFamilyStmt create:
                DefinitionStatements.Create(replay, create, create.Name);
                break;
            case CreateOpClassStmt create:
                OperatorClassStatements.Create(replay, create);
                break;
            case AlterOpFamilyStmt alter:
                OperatorClassStatements.Alter(replay, alter);
                break;
            case CreateAmStmt create:
                DefinitionStatements.Create(replay, create, create.Name);
                break;
            case CreateConversionStmt create:
                DefinitionStatements.Create(replay, create, create.Name);
                break;
            case CreatePLangStmt { Handler: null, Name.Name: "plpgsql" }:
                // Every database has it.
                break;
            case CreatePLangStmt { Handler: null } create:
                // Since PostgreSQL 9.1 a language of its own is an extension.
                SchemaStatements.Apply(replay, new CreateExtensionStmt(create.OrReplace, create.Name, null, null, false) { Span = create.Span });
                break;
            case CreatePLangStmt { OrReplace: true } create when replay.Catalog.FindDefined(new ObjectId(ObjectKind.Language, new QualifiedName("", create.Name.Name))) is not null:
                DefinitionStatements.Alter(replay, create, ObjectKind.Language, create.Name);
                break;
            case CreatePLangStmt create:
                DefinitionStatements.Create(replay, create, create.Name);
                break;
            case CreateTransformStmt { OrReplace: true } create when Definition.Find(replay.Names, ObjectKind.Transform, new TransformObject(create.Type, create.Language)) is not null:
                DefinitionStatements.Alter(replay, create, ObjectKind.Transform, new TransformObject(create.Type, create.Language) { Span = create.Span });
                break;
            case CreateTransformStmt create:
                DefinitionStatements.Create(replay, create, create);
                break;
            case CreateStatsStmt create:
                DefinitionStatements.Create(replay, create, (SyntaxNode?)create.Name ?? create, create.IfNotExists);
                break;
            case AlterStatsStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.Statistics, alter.Name, alter.IfExists);
                break;
            case CreatePublicationStmt create:
                DefinitionStatements.Create(replay, create, create.Name);
                break;
            case AlterPublicationStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.Publication, alter.Name);
                break;
            case CreateSubscriptionStmt create:
                DefinitionStatements.Create(replay, create, create.Name);
                break;
            case AlterSubscriptionStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.Subscription, alter.Name);
                break;
            case DropSubscriptionStmt drop:
                DropStatements.Apply(replay, new DropStmt(ObjectType.Subscription, false, drop.IfExists, EquatableArray.Create<ObjectAddress>(new NamedObject(new ObjectName(EquatableArray.Create(drop.Name)) { Span = drop.Name.Span }, false) { Span = drop.Name.Span }), drop.Behavior) { Span = drop.Span });
                break;
            case CreateFdwStmt create:
                DefinitionStatements.Create(replay, create, create.Name);
                break;
            case AlterFdwStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.ForeignDataWrapper, alter.Name);
                break;
            case CreateForeignServerStmt create:
                DefinitionStatements.Create(replay, create, create.Name, create.IfNotExists);
                break;
            case AlterForeignServerStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.ForeignServer, alter.Name);
                break;
            case CreateUserMappingStmt create:
                DefinitionStatements.Create(replay, create, create.User, create.IfNotExists);
                break;
            case AlterUserMappingStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.UserMapping, new UserMappingObject(alter.User, alter.Server) { Span = alter.User.Span });
                break;
            case AlterTSDictionaryStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.TextSearchDictionary, alter.Name);
                break;
            case AlterTSConfigurationStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.TextSearchConfiguration, alter.Name);
                break;
            case CreateEventTrigStmt create:
                DefinitionStatements.Create(replay, create, create.Name);
                break;
            case AlterEventTrigStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.EventTrigger, new ObjectName(EquatableArray.Create(alter.Name)) { Span = alter.Name.Span });
                break;
            case AlterCollationStmt alter:
                DefinitionStatements.Alter(replay, alter, ObjectKind.Collation, alter.Name);
                break;
            case VariableSetStmt set:
                SessionStatements.Apply(replay, set);
                break;
            case TransactionStmt transaction:
                SessionStatements.Apply(replay, transaction);
                break;
            case DiscardStmt discard:
                SessionStatements.Apply(replay, discard);
                break;
            case SelectStmt { Body: SelectClause { Into: { } into } } select:
                TableAsStatements.Apply(replay, select, into);
                break;
            case SelectStmt select:
                SessionStatements.Apply(replay, select);
                break;
            case ClusterStmt { Relation: { } relation, Index: { } index }:
                if (replay.RequireTable(relation) is { } clustered)
                {
                    IndexRoles.SetClustered(replay, clustered, index);
                }

                break;
            case DoStmt block:
                DoStatements.Apply(replay, block);
                break;
            default:
                ReportOther(replay, statement);
                break;
        }
    }

    private static void ApplyToRoles(StatementReplay replay, Statement statement)
    {
        switch (statement)
        {
            case CreateRoleStmt create:
                RoleStatements.Apply(replay, create);
                break;
            case AlterRoleStmt alter:
                RoleStatements.Apply(replay, alter);
                break;
            case AlterRoleSetStmt alter:
                RoleStatements.Apply(replay, alter);
                break;
            case DropRoleStmt drop:
                RoleRemoval.Apply(replay, drop);
                break;
            case ReassignOwnedStmt reassign:
                RoleRemoval.Apply(replay, reassign);
                break;
            case DropOwnedStmt drop:
                RoleRemoval.Apply(replay, drop);
                break;
            case GrantRoleStmt grant:
                RoleMemberships.Apply(replay, grant);
                break;
            case AlterGroupStmt alter:
                RoleMemberships.Apply(replay, alter);
                break;
        }
    }

    /// <summary>Rows, locks and statistics are no part of a schema. All else is said to be out of the model.</summary>
    private static void ReportOther(StatementReplay replay, Statement statement)
    {
        switch (statement)
        {
            case InsertStmt or UpdateStmt or DeleteStmt or MergeStmt or CopyStmt or TruncateStmt or CallStmt or ExplainStmt:
            case LockStmt or VacuumStmt or ClusterStmt or ReindexStmt or CheckPointStmt or VariableShowStmt:
            case DeclareCursorStmt or FetchStmt or ClosePortalStmt or PrepareStmt or ExecuteStmt or DeallocateStmt:
            case ListenStmt or NotifyStmt or UnlistenStmt or ConstraintsSetStmt or LoadStmt or MetaCommandStmt or InvalidStatement:
                break;
            default:
                replay.Report(
                    ReplayDiagnostics.NotFollowed,
                    statement,
                    $"{StatementNames.Of(statement)} changes nothing that the model holds; it is not compared");
                break;
        }
    }
}
