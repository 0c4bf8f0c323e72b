using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <content><c>ALTER TABLE</c>, and <c>ALTER</c> of the other relations by the same commands.</content>
public sealed partial class EffectTable
{
    private IEnumerable<Effect> OfAlter(AlterTableStmt alter)
    {
        if (alter.ObjectType == AlterTableObject.Index || (_before.Names.FindRelation(alter.Relation.Name) is null && FindIndex(alter.Relation.Name) is not null))
        {
            return alter.Commands.SelectMany(command => OfAlterIndex(command, alter.Relation.Name));
        }

        var name = Resolve(alter.Relation.Name);
        var isPartitioned = FindTable(name) is { PartitionKey: not null };
        return alter.Commands.SelectMany(command => OfCommand(command, new AlteredTable(
            alter,
            name,
            alter.Commands.Max(AlterLocks.Of),
            AlterLocks.GoesOn(command, isPartitioned, alter.Relation.IsOnly) ? [.. Family(name)] : [name])));
    }

    private IEnumerable<Effect> OfCommand(AlterTableCmd command, AlteredTable subject) => command switch
    {
        AddColumnCmd add => OfAddColumn(add, subject),
        AddConstraintCmd add => OfAddConstraint(add, add.Constraint, subject),
        ValidateConstraintCmd validate => OfValidate(validate, subject),
        AlterConstraintCmd alter => OfAlterConstraint(alter, subject),
        AlterColumnTypeCmd change => OfTypeChange(change, subject),
        SetNotNullCmd set => OfNotNull(set, set.Column.Name, subject),
        DropColumnCmd drop => [.. OfPlain(drop, subject), .. OfRemoval(drop, [ObjectId.Column(subject.Name, drop.Column.Name)], drop.Behavior), .. OfSequences(drop, subject, drop.Column.Name)],
        DropConstraintCmd drop => [.. OfPlain(drop, subject), .. OfRemoval(drop, [ObjectId.Constraint(subject.Name, drop.Name.Name)], drop.Behavior)],
        SetExpressionCmd set when IsStored(subject.Name, set.Column) => subject.Family.SelectMany(each => Rewritten(set, each, subject.Lock, canFail: true)),
        SetPersistenceCmd set => OfSetPersistence(set, subject),
        SetAccessMethodCmd set => OfSetAccessMethod(set, subject),
        SetTablespaceCmd set => [subject.Effect(set, HasRows(subject.Name) && !IsIn(subject.Name, set.Tablespace) ? Work.Rewrite : Work.None)],
        ChangeOwnerCmd change => OfOwner(change, subject.Name, change.NewOwner),
        AttachPartitionCmd attach => OfAttach(attach, subject),
        DetachPartitionCmd detach => OfDetach(detach, subject),
        AddInheritCmd inherit => [subject.Effect(inherit), .. OnAll(inherit, Descendants(subject.Name), LockMode.AccessExclusive), On(inherit, inherit.Parent, LockMode.ShareUpdateExclusive)],
        DropInheritCmd inherit => [subject.Effect(inherit), On(inherit, inherit.Parent, LockMode.AccessShare)],
        AddOfCmd of => [subject.Effect(of), On(of, of.Type, LockMode.AccessShare)],
        ReplicaIdentityCmd { Index: { } index } => [subject.Effect(command), OnIndex(command, subject.Name, index.Name, LockMode.Share)],
        ClusterOnCmd cluster => [subject.Effect(cluster), OnIndex(cluster, subject.Name, cluster.Index.Name, LockMode.ShareUpdateExclusive)],
        SetIdentityCmd set => [.. OfPlain(set, subject), .. OfSetIdentity(set, subject.Name)],
        DropIdentityCmd drop => [.. OfPlain(drop, subject), .. OfSequences(drop, subject, drop.Column.Name)],
        _ => OfPlain(command, subject),
    };

    /// <summary>Nothing but locks.</summary>
    private static IEnumerable<Effect> OfPlain(AlterTableCmd command, AlteredTable subject) =>
        from each in subject.Family
        select On(command, each, subject.Lock);

    private IEnumerable<Effect> OfNotNull(AlterTableCmd command, string column, AlteredTable subject) =>
        from each in subject.Family
        let isSearched = HasRows(each) && !subject.IsProvenNotNull(FindTable(each), column)
        select On(command, each, subject.Lock, isSearched ? Work.Scan : Work.None) with { CanFailOnData = isSearched && !AlteredTable.IsNotNull(FindTable(each), column) };

    private IEnumerable<Effect> OfSequences(SyntaxNode cause, AlteredTable subject, string column, Work work = Work.None) =>
        from sequence in SequencesOf(subject.Name, column)
        select On(cause, sequence, LockMode.AccessExclusive, work);

    private IEnumerable<Effect> OfSetIdentity(SetIdentityCmd set, QualifiedName table) =>
        FindTable(table)?.FindColumn(set.Column.Name) is { Identity: not null }
            ? [On(set, IdentityOf(table, set.Column.Name), LockMode.ShareRowExclusive, set.Options.IsEmpty ? Work.None : Work.Rewrite)]
            : [];

    private IEnumerable<Effect> OfSetPersistence(SetPersistenceCmd set, AlteredTable subject)
    {
        if (FindTable(subject.Name) is { } table && (table.PartitionKey is not null || (table.Persistence == Persistence.Permanent) == set.IsLogged))
        {
            return [subject.Effect(set)];
        }

        var sequences = _before.TargetVersion >= 15 ? SequencesOf(subject.Name).Select(sequence => On(set, sequence, LockMode.AccessExclusive, Work.Rewrite)) : [];
        return Rewritten(set, subject.Name, subject.Lock).Concat(sequences);
    }

    private IEnumerable<Effect> OfSetAccessMethod(SetAccessMethodCmd set, AlteredTable subject) =>
        _before.Catalog.FindHeap(subject.Name) is { } known && (known.AccessMethod ?? "heap") == (set.AccessMethod?.Name ?? "heap")
            ? [subject.Effect(set)]
            : Rewritten(set, subject.Name, subject.Lock);

    private IEnumerable<Effect> OfMoveAll(AlterTableMoveAllStmt move) =>
        from heap in _before.Catalog.Heaps()
        where IsIn(heap.Key, move.Tablespace) && (heap.Value is MaterializedView) == (move.ObjectType == ObjectType.MaterializedView) && move.ObjectType != ObjectType.Index
        select On(move, heap.Key, LockMode.AccessExclusive, HasRows(heap.Key) && !IsIn(heap.Key, move.NewTablespace) ? Work.Rewrite : Work.None);

    private bool IsIn(QualifiedName relation, Identifier tablespace) =>
        _before.Catalog.FindHeap(relation) is { } known && (known.Tablespace ?? "pg_default") == tablespace.Name;

    private bool IsStored(QualifiedName table, Identifier column) => FindTable(table)?.FindColumn(column.Name)?.Generated is not { Stored: false };
}
