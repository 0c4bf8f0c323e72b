using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Schema.Catalogs;
using Catalogs = MigrationBuild.Schema.Catalogs;
using CheckConstraint = MigrationBuild.Postgres.Syntax.Constraints.CheckConstraint;
using Constraint = MigrationBuild.Postgres.Syntax.Constraints.Constraint;
using ExclusionConstraint = MigrationBuild.Postgres.Syntax.Constraints.ExclusionConstraint;
using ForeignKeyConstraint = MigrationBuild.Postgres.Syntax.Constraints.ForeignKeyConstraint;
using PrimaryKeyConstraint = MigrationBuild.Postgres.Syntax.Constraints.PrimaryKeyConstraint;
using NotNullConstraint = MigrationBuild.Postgres.Syntax.Constraints.NotNullConstraint;

namespace MigrationBuild.Linting.Effects;

/// <content>Constraints of tables: <c>ADD</c>, <c>VALIDATE</c>, <c>ALTER CONSTRAINT</c>.</content>
public sealed partial class EffectTable
{
    private IEnumerable<Effect> OfAddConstraint(AddConstraintCmd add, Constraint constraint, AlteredTable subject) => constraint switch
    {
        ForeignKeyConstraint key => OfForeignKey(add, key, subject, key.Characteristics.ChecksOldRows),
        CheckConstraint => [.. OfChecked(add, subject, constraint.Characteristics.ChecksOldRows), .. OfUnconcerned(add, constraint, subject)],
        NotNullConstraint { Column: { } column } => constraint.Characteristics.ChecksOldRows && !constraint.Characteristics.IsNoInherit
            ? OfNotNull(add, column.Name, subject)
            : [.. OfNotNull(add, column.Name, subject with { Family = constraint.Characteristics.ChecksOldRows ? [subject.Name] : [] }), .. OfPlain(add, subject)],
        IndexConstraint { UsingIndex: { } index } taken => OfTakenIndex(add, taken, index, subject),
        IndexConstraint index => [.. OfNewIndex(add, subject, canFail: true), .. OfKeyColumns(add, index, subject)],
        _ => OfPlain(add, subject),
    };

    /// <summary>Since 18 the children are locked even where NO INHERIT leaves them out.</summary>
    private IEnumerable<Effect> OfUnconcerned(AddConstraintCmd add, Constraint constraint, AlteredTable subject) =>
        constraint.Characteristics.IsNoInherit && _before.TargetVersion >= 18 ? OnAll(add, Descendants(subject.Name), subject.Lock) : [];

    private IEnumerable<Effect> OfChecked(SyntaxNode cause, AlteredTable subject, bool isChecked) =>
        from each in subject.Family
        let isSearched = isChecked && HasRows(each)
        select On(cause, each, subject.Lock, isSearched ? Work.Scan : Work.None) with { CanFailOnData = isSearched };

    /// <summary>Of a partitioned table each partition gets a part; what inherits gets none.</summary>
    private IEnumerable<Effect> OfNewIndex(AlterTableCmd command, AlteredTable subject, bool canFail)
    {
        var isPartitioned = FindTable(subject.Name) is { PartitionKey: not null };
        var partLock = command is AddConstraintCmd && _before.TargetVersion < 18 ? LockMode.Share : subject.Lock;
        return
            from each in isPartitioned ? Family(subject.Name) : [subject.Name]
            let work = HasRows(each) ? Work.Scan | Work.BuildIndex : Work.None
            from effect in NewIndexes(command, each).Prepend(On(command, each, each == subject.Name ? subject.Lock : partLock, work) with { CanFailOnData = canFail && work != Work.None })
            select effect;
    }

    /// <summary>A primary key makes its columns NOT NULL, down to all children.</summary>
    private IEnumerable<Effect> OfKeyColumns(AddConstraintCmd add, IndexConstraint index, AlteredTable subject) =>
        from column in index is PrimaryKeyConstraint ? index.Columns : default
        where FindTable(subject.Name)?.FindColumn(column.Name) is not { NotNull: true }
        from effect in OfNotNull(add, column.Name, subject)
        select effect;

    /// <summary>The index takes the constraint's name, if it has another one.</summary>
    private IEnumerable<Effect> OfTakenIndex(AddConstraintCmd add, IndexConstraint constraint, Identifier index, AlteredTable subject)
    {
        var columns = FindTable(subject.Name)?.Indexes.Find(index.Name)?.Elements.Select(element => element.Column).OfType<string>().ToList() ?? [];
        return
        [
            .. constraint is PrimaryKeyConstraint && columns.Count > 0 ? columns.SelectMany(column => OfNotNull(add, column, subject)) : OfPlain(add, subject),
            .. constraint.Name is { } name && name.Name != index.Name ? [OnIndex(add, subject.Name, index.Name, LockMode.ShareUpdateExclusive)] : Enumerable.Empty<Effect>(),
        ];
    }

    /// <summary>Triggers are made on both sides; on partitions too.</summary>
    private IEnumerable<Effect> OfForeignKey(SyntaxNode cause, ForeignKeyConstraint key, AlteredTable subject, bool isValidated)
    {
        var referenced = Resolve(key.ReferencedTable);
        var isKnown = KeysOf(subject.Name).Any(other =>
            other.Validated && other.ReferencedTable == referenced && other.Columns.SequenceEqual(key.Columns.Select(column => column.Name)));
        return
        [
            .. from each in subject.Family
               let isSearched = isValidated && HasRows(each)
               select On(cause, each, subject.Lock, isSearched ? Work.Scan : Work.None) with { CanFailOnData = isSearched && !isKnown },
            .. from each in Family(referenced)
               where each != subject.Name
               select On(cause, each, LockMode.ShareRowExclusive, isValidated && HasRows(each) ? Work.Scan : Work.None),
        ];
    }

    private IEnumerable<Effect> OfValidate(ValidateConstraintCmd validate, AlteredTable subject)
    {
        var constraint = FindTable(subject.Name)?.Constraints.Find(validate.Name.Name);
        var isValid = constraint is Catalogs.CheckConstraint { Validated: true } or Catalogs.ForeignKeyConstraint { Validated: true };
        var effects = OfChecked(validate, subject, !isValid);
        return constraint is Catalogs.ForeignKeyConstraint key && key.ReferencedTable != subject.Name
            ? effects.Concat(from each in Family(key.ReferencedTable)
                             select On(validate, each, LockMode.RowShare, isValid || !HasRows(each) ? Work.None : Work.Scan))
            : effects;
    }

    /// <summary>Only whether it is enforced takes more than the table itself: triggers come and go on the other side, and all rows are checked.</summary>
    private IEnumerable<Effect> OfAlterConstraint(AlterConstraintCmd alter, AlteredTable subject)
    {
        if (alter.IsInherited is { } isInherited)
        {
            var others = subject.Family.Skip(1).Select(each => On(alter, each, subject.Lock, isInherited ? Work.Scan : Work.None) with { CanFailOnData = isInherited });
            return others.Prepend(subject.Effect(alter));
        }

        var isEnforced = alter.Characteristics.IsEnforced;
        var referenced = isEnforced is not null && FindTable(subject.Name)?.Constraints.Find(alter.Name.Name) is Catalogs.ForeignKeyConstraint key ? [key.ReferencedTable] : Array.Empty<QualifiedName>();
        return
        [
            .. OfChecked(alter, subject, isEnforced is true),
            .. from each in referenced.SelectMany(Family)
               where each != subject.Name
               select On(alter, each, isEnforced is true ? LockMode.ShareRowExclusive : LockMode.AccessExclusive, isEnforced is true && HasRows(each) ? Work.Scan : Work.None),
        ];
    }
}
