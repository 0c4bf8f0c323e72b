using MigrationBuild.Linting.Baselines;
using MigrationBuild.Linting.Rules;
using MigrationBuild.Linting.Rules.Compatibility;
using MigrationBuild.Linting.Rules.DataLoss;
using MigrationBuild.Linting.Rules.Failures;
using MigrationBuild.Linting.Rules.Locking;
using MigrationBuild.Linting.Rules.Security;
using MigrationBuild.Linting.Rules.Transactions;
using MigrationBuild.Linting.Rules.Types;
using MigrationBuild.Linting.Suppressions;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting;

/// <summary>All rules, and the names they go by.</summary>
public static class RuleCatalog
{
    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<ILintRule> Rules { get; } =
    [
        new CreateIndexNotConcurrent(),
        new DropIndexNotConcurrent(),
        new ReindexNotConcurrent(),
        new RefreshMatViewNotConcurrent(),
        new DetachPartitionNotConcurrent(),
        new AddForeignKeyWithoutNotValid(),
        new AddCheckWithoutNotValid(),
        new SetNotNullScan(),
        new AddUniqueConstraintWithoutIndex(),
        new AddPrimaryKeyWithoutIndex(),
        new PrimaryKeyOverNullableIndex(),
        new AddExclusionConstraint(),
        new AddColumnDefaultRewrite(),
        new AddColumnAutoIncrement(),
        new AddColumnStoredGenerated(),
        new AddColumnConstrainedDomain(),
        new AlterColumnTypeRewrite(),
        new AlterColumnTypeDependentRebuild(),
        new AlterDomainValidating(),
        new AttachPartitionScan(),
        new AttachDefaultPartitionScan(),
        new CreatePartitionOfLocksParent(),
        new DropPartitionLocksParent(),
        new VacuumFullOrCluster(),
        new SetLoggedUnlogged(),
        new TableStorageRewrite(),
        new SetGeneratedExpressionRewrite(),
        new ExplicitLockTable(),
        new TriggerDdlLock(),
        new ForeignKeyDdlLocksBothTables(),
        new AddColumnInlineReferences(),
        new PartitionedIndexRecursiveBuild(),
        new DropTable(),
        new DropColumn(),
        new DropSchema(),
        new DropDatabase(),
        new DropCascade(),
        new Truncate(),
        new TruncateCascade(),
        new DeleteWithoutWhere(),
        new UpdateWithoutWhere(),
        new DropSequence(),
        new DropExtension(),
        new DropOwned(),
        new UnloggedTable(),
        new LossyTypeChange(),
        new DropAndReaddColumn(),
        new DisableTrigger(),
        new DropConstraint(),
        new DropPrimaryKey(),
        new ReplicaIdentityChange(),
        new RenameTable(),
        new RenameColumn(),
        new RenameSchema(),
        new RenameEnumValue(),
        new RenameObject(),
        new SetSchema(),
        new DropView(),
        new DropFunction(),
        new DropType(),
        new DropDefault(),
        new DropNotNull(),
        new ColumnTypeChangeBreaksClients(),
        new ConstraintBreaksOldWriters(),
        new AddRequiredColumn(),
        new SetNotNullMayFail(),
        new CreateUniqueMayFail(),
        new IdentitySequenceNotSynced(),
        new ForeignKeyTypeMismatch(),
        new AlterTypeMissingUsing(),
        new AlterColumnUsedByView(),
        new PendingTriggerEvents(),
        new PartitionKeyNotInUnique(),
        new NonTransactionalStatementInTransaction(),
        new ConcurrentlyInMultiStatementCommand(),
        new ConcurrentlyInBlock(),
        new EnumValueUsedInSameTransaction(),
        new ValidateInSameTransaction(),
        new TransactionNesting(),
        new UncommittedTransaction(),
        new MissingLockTimeout(),
        new MissingStatementTimeout(),
        new TimeoutBreaksConcurrentBuild(),
        new SetLocalOutsideTransaction(),
        new DdlAndBackfillSameTransaction(),
        new StatementAfterAccessExclusive(),
        new WideLockWindow(),
        new MultipleAlterTableSameTable(),
        new ConcurrentIfNotExistsInvalidIndex(),
        new NonIdempotentStatement(),
        new ConcurrentlyNotSupportedHere(),
        new OpaqueDynamicSql(),
        new SessionSettingLeak(),
        new DropIndexBackingConstraint(),
        new ReplaceIndexGap(),
        new DropWithoutIfExists(),
        new PreferBigintPrimaryKey(),
        new PreferBigintOverInt(),
        new PreferIdentityOverSerial(),
        new PreferTextOverVarchar(),
        new BanCharType(),
        new PreferTimestamptz(),
        new PreferJsonb(),
        new AvoidMoneyType(),
        new AvoidTimetz(),
        new CreatingEnum(),
        new EnumValueOrder(),
        new DomainWithConstraint(),
        new MissingPrimaryKey(),
        new ForeignKeyWithoutIndex(),
        new WideIndex(),
        new RedundantIndex(),
        new UnnamedConstraintOrIndex(),
        new IdentifierTooLong(),
        new NamingConvention(),
        new ReservedOrQuotedIdentifier(),
        new RequireSchemaQualification(),
        new ColumnAlignment(),
        new TableInheritanceOrRule(),
        new DuplicateColumn(),
        new ForeignKeyOnDeleteCascade(),
        new MissingAnalyze(),
        new AutovacuumDisabled(),
        new VolatileCheckConstraint(),
        new ExtensionGuard(),
        new VectorIndexBuild(),
        new RlsEnabledWithoutPolicy(),
        new PolicyWithoutRls(),
        new RlsDisabled(),
        new PolicyAlwaysTrue(),
        new PolicyChanged(),
        new SecurityDefinerSearchPath(),
        new OverbroadGrant(),
        new RevokePrivilege(),
        new ViewBypassesRls(),
        new PrivilegedRole(),
        new PlaintextPassword(),
        new RlsNotForced(),
        new PolicyFunctionPerRow(),
        new CreateTableWithoutRls(),
        new InterpolatedSql(),
    ];

    /// <summary>Everything that linting a file can report: what its text says wrongly, and the hazards.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        SyntaxDiagnostics.SyntaxError,
        SyntaxDiagnostics.MetaCommand,
        SyntaxDiagnostics.NestedTooDeeply,
        SyntaxDiagnostics.NeedsNewerVersion,
        SyntaxDiagnostics.PsqlVariable,
        .. SuppressionDiagnostics.All,
        BaselineDiagnostics.Stale,
        .. Rules.Select(rule => rule.Descriptor),
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Descriptors.ToDictionary(descriptor => descriptor.Id, StringComparer.OrdinalIgnoreCase);

    private static readonly ILookup<string, string> IdsByName = Descriptors
        .SelectMany(descriptor => new[] { (Name: descriptor.Id, descriptor.Id), (descriptor.Name, descriptor.Id) })
        .ToLookup(pair => pair.Name, pair => pair.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule of an id; null for an id of nobody.</summary>
    public static DiagnosticDescriptor? Find(string id) => ById.TryGetValue(id, out var descriptor) ? descriptor : null;

    /// <summary>The ids that a name stands for: an id of ours, a rule's name, or the name that another linter gives it; none if it is unknown.</summary>
    public static IEnumerable<string> Resolve(string name) => IdsByName.Contains(name) ? IdsByName[name] : Aliases.Resolve(name);
}
