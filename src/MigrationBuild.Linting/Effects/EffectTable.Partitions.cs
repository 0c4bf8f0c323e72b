using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <content>Partitions come and go.</content>
public sealed partial class EffectTable
{
    /// <summary>Rows are searched for such that are not the partition's, unless its checks say that there are none; so is the default partition for such that are.</summary>
    private IEnumerable<Effect> OfAttach(AttachPartitionCmd attach, AlteredTable subject)
    {
        var partition = Resolve(attach.Partition);
        var proof = PartitionProof.Of(_before.Names, subject.Name, _after.Catalog.FindTable(partition)?.PartitionOf?.Bound);
        var isProven = proof?.HoldsFor(partition) ?? false;
        var newIndexes = Family(partition).SelectMany(each => NewIndexes(attach, each)).ToList();
        return
        [
            subject.Effect(attach),
            .. from each in Family(partition)
               let isSearched = HasRows(each) && !isProven
               let isIndexed = HasRows(each) && newIndexes.Any(index => index.Relation == each)
               select On(attach, each, LockMode.AccessExclusive, (isSearched ? Work.Scan : Work.None) | (isIndexed ? Work.Scan | Work.BuildIndex : Work.None))
                   with { CanFailOnData = isSearched || isIndexed },
            .. newIndexes,
            .. OfDefaultPartition(attach, subject.Name, isSearched: proof is null || (DefaultPartitionOf(subject.Name) is { } other && !proof.ExcludesAllOf(other))),
            .. OfNewPart(attach, subject.Name, [partition]),
        ];
    }

    /// <summary>What a partitioned table hands down to a new partition: indexes, and foreign keys in both directions.</summary>
    /// <param name="filled">The new partition, where it may have rows to check.</param>
    private IEnumerable<Effect> OfNewPart(SyntaxNode cause, QualifiedName partitioned, IReadOnlyList<QualifiedName> filled)
    {
        var referenced = KeysOf(partitioned).Select(key => key.ReferencedTable).SelectMany(Family).ToList();
        return
        [
            .. OnIndexes(cause, partitioned, LockMode.ShareUpdateExclusive),
            .. from each in referenced
               select On(cause, each, LockMode.ShareRowExclusive, filled.Count > 0 && HasRows(each) ? Work.Scan : Work.None),
            .. from each in referenced.Count > 0 ? filled.SelectMany(Family) : []
               where HasRows(each)
               select On(cause, each, LockMode.AccessExclusive, Work.Scan) with { CanFailOnData = true },
            .. from entry in KeysTo(partitioned)
               from each in Family(entry.Table)
               select On(cause, each, _before.TargetVersion >= 15 ? LockMode.ShareRowExclusive : LockMode.AccessShare),
        ];
    }

    private IEnumerable<Effect> OfDefaultPartition(SyntaxNode cause, QualifiedName partitioned, bool isSearched) =>
        from part in DefaultPartitionOf(partitioned) is { } found ? Family(found) : []
        let isRead = isSearched && HasRows(part)
        select On(cause, part, LockMode.AccessExclusive, isRead ? Work.Scan : Work.None) with { CanFailOnData = isRead };

    /// <summary>Rows that refer to those of the partition forbid that it goes, so they are searched. Its own foreign keys get triggers of their own.</summary>
    private IEnumerable<Effect> OfDetach(DetachPartitionCmd detach, AlteredTable subject)
    {
        var partition = Resolve(detach.Partition);
        var referencing = detach.IsFinalize ? [] : KeysTo(subject.Name).SelectMany(entry => Family(entry.Table)).ToList();
        return
        [
            subject.Effect(detach),
            On(detach, partition, LockMode.AccessExclusive, referencing.Count > 0 ? Work.Scan : Work.None) with { CanFailOnData = referencing.Count > 0 },
            .. OnIndexes(detach, partition, LockMode.AccessExclusive),
            .. from each in referencing
               select On(detach, each, LockMode.AccessExclusive, HasRows(each) ? Work.Scan : Work.None),
            .. OnAll(detach, KeysOf(subject.Name).Select(key => key.ReferencedTable).SelectMany(Family), LockMode.ShareRowExclusive),
            .. detach.IsConcurrent || detach.IsFinalize ? [] : OfDefaultPartition(detach, subject.Name, isSearched: false),
        ];
    }
}
