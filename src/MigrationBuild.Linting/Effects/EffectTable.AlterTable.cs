using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Tables;
using Catalogs = MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

public sealed partial class EffectTable
{
    private IEnumerable<Effect> OfAlterTable(AlterTableStmt alter)
    {
        var name = Resolve(alter.Relation.Name);
        var subject = new AlteredTable(alter, name, _state.Catalog.FindTable(name), _state);
        return alter.Commands.SelectMany(command => OfCommand(command, subject));
    }

    /// <summary>The lock levels are those of <c>AlterTableGetLockLevel</c>.</summary>
    private IEnumerable<Effect> OfCommand(AlterTableCmd command, AlteredTable subject) => command switch
    {
        AddColumnCmd add => OfAddColumn(add, subject),
        AddConstraintCmd add => OfAddConstraint(add, add.Constraint, subject),
        AlterColumnTypeCmd change => [subject.Effect(change, LockMode.AccessExclusive, subject.TypeChangeWork(change))],
        SetNotNullCmd set => [subject.Effect(set, LockMode.AccessExclusive, subject.IsProvenNotNull(set.Column.Name) ? Work.None : Work.Scan)],
        DropColumnCmd drop => [subject.Effect(drop, LockMode.AccessExclusive), .. OfDropKeys(drop, subject, key => key.Columns.Contains(drop.Column.Name))],
        DropConstraintCmd drop => [subject.Effect(drop, LockMode.AccessExclusive), .. OfDropKeys(drop, subject, key => key.Name == drop.Name.Name)],
        ValidateConstraintCmd validate => OfValidate(validate, subject),
        SetPersistenceCmd or SetAccessMethodCmd or SetExpressionCmd =>
            [subject.Effect(command, LockMode.AccessExclusive, Work.Scan | Work.Rewrite | Work.RebuildIndexes)],
        SetTablespaceCmd => [subject.Effect(command, LockMode.AccessExclusive, Work.Rewrite)],
        AttachPartitionCmd attach =>
        [
            subject.Effect(attach, LockMode.ShareUpdateExclusive),
            Of(attach, attach.Partition, LockMode.AccessExclusive, Work.Scan),
        ],
        DetachPartitionCmd detach =>
        [
            subject.Effect(detach, detach.IsConcurrent || detach.IsFinalize ? LockMode.ShareUpdateExclusive : LockMode.AccessExclusive),
            Of(detach, detach.Partition, LockMode.AccessExclusive),
        ],
        EnableTriggerCmd => [subject.Effect(command, LockMode.ShareRowExclusive)],
        SetStatisticsCmd or SetColumnOptionsCmd or ResetColumnOptionsCmd or SetOptionsCmd or ResetOptionsCmd or ClusterOnCmd or SetWithoutClusterCmd =>
            [subject.Effect(command, LockMode.ShareUpdateExclusive)],
        _ => [subject.Effect(command, LockMode.AccessExclusive)],
    };

    private IEnumerable<Effect> OfAddColumn(AddColumnCmd add, AlteredTable subject)
    {
        if (add.IfNotExists && subject.Table?.FindColumn(add.Column.Name.Name) is not null)
        {
            return [subject.Effect(add, LockMode.AccessExclusive)];
        }

        var constraints = add.Column.Constraints;
        var work = constraints.Aggregate(IsSerial(add.Column) ? Work.Scan | Work.Rewrite | Work.RebuildIndexes : Work.None, (sum, constraint) => sum | constraint switch
        {
            CheckConstraint check => IsChecked(check) ? Work.Scan : Work.None,
            IndexConstraint => Work.Scan | Work.BuildIndex,
            IdentityConstraint or GeneratedConstraint { Kind: GeneratedKind.Stored } => Work.Scan | Work.Rewrite | Work.RebuildIndexes,
            // A generated column without a kind is virtual from 18 on and not valid before.
            NotNullConstraint => HasValue(constraints) ? Work.None : Work.Scan,
            _ => Work.None,
        });
        return
        [
            subject.Effect(add, LockMode.AccessExclusive, work),
            .. from key in constraints.OfType<ForeignKeyConstraint>()
               from effect in OfForeignKey(key, key, subject, isValidated: HasValue(constraints))
               select effect,
        ];
    }

    /// <summary>Every row gets a number of its own.</summary>
    private static bool IsSerial(ColumnDef column) => column.Type?.Name.Name is
        "serial" or "bigserial" or "smallserial" or "serial2" or "serial4" or "serial8";

    private static bool HasValue(IEnumerable<Constraint> constraints) => constraints.Any(each => each is DefaultConstraint or IdentityConstraint);

    private IEnumerable<Effect> OfAddConstraint(AddConstraintCmd add, Constraint constraint, AlteredTable subject) => constraint switch
    {
        ForeignKeyConstraint key => OfForeignKey(add, key, subject, IsChecked(key)),
        CheckConstraint => [subject.Effect(add, LockMode.AccessExclusive, IsChecked(constraint) ? Work.Scan : Work.None)],
        IndexConstraint { UsingIndex: null } => [subject.Effect(add, LockMode.AccessExclusive, Work.Scan | Work.BuildIndex)],
        NotNullConstraint { Column: { } column } =>
            [subject.Effect(add, LockMode.AccessExclusive, IsChecked(constraint) && !subject.IsProvenNotNull(column.Name) ? Work.Scan : Work.None)],
        _ => [subject.Effect(add, LockMode.AccessExclusive)],
    };

    /// <summary>NOT VALID leaves the old rows for later, NOT ENFORCED for ever.</summary>
    private static bool IsChecked(Constraint constraint) =>
        !constraint.Characteristics.IsNotValid && constraint.Characteristics.IsEnforced is not false;

    private IEnumerable<Effect> OfForeignKey(SyntaxNode cause, ForeignKeyConstraint key, AlteredTable subject, bool isValidated)
    {
        var work = isValidated ? Work.Scan : Work.None;
        yield return subject.Effect(cause, LockMode.ShareRowExclusive, work);
        if (Resolve(key.ReferencedTable) != subject.Name)
        {
            yield return Of(cause, key.ReferencedTable, LockMode.ShareRowExclusive, work);
        }
    }

    private static IEnumerable<Effect> OfDropKeys(AlterTableCmd drop, AlteredTable subject, Func<Catalogs.ForeignKeyConstraint, bool> isDropped) =>
        from referenced in ReferencedTables(subject.Table, isDropped)
        where referenced != subject.Name
        select new Effect(drop, referenced, LockMode.AccessExclusive);

    private static IEnumerable<Effect> OfValidate(ValidateConstraintCmd validate, AlteredTable subject)
    {
        var constraint = subject.Table?.Constraints.Find(validate.Name.Name);
        var isValid = constraint is Catalogs.CheckConstraint { Validated: true } or Catalogs.ForeignKeyConstraint { Validated: true };
        yield return subject.Effect(validate, LockMode.ShareUpdateExclusive, isValid ? Work.None : Work.Scan);
        if (constraint is Catalogs.ForeignKeyConstraint key && key.ReferencedTable != subject.Name)
        {
            yield return new Effect(validate, key.ReferencedTable, LockMode.RowShare, isValid ? Work.None : Work.Scan);
        }
    }
}
