using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Effects;

/// <content><c>TRUNCATE</c>, <c>LOCK</c>, <c>VACUUM</c>, <c>ANALYZE</c>.</content>
public sealed partial class EffectTable
{
    private IEnumerable<Effect> OfTruncate(TruncateStmt truncate)
    {
        var named = truncate.Relations.SelectMany(each => each.IsOnly ? [Resolve(each.Name)] : Family(Resolve(each.Name))).ToList();
        var all = truncate.Behavior == DropBehavior.Cascade ? WithReferencing(named) : named;
        return
        [
            .. from table in all
               from effect in (HasRows(table) ? OnIndexes(truncate, table, LockMode.AccessExclusive) : [])
                   .Prepend(On(truncate, table, LockMode.AccessExclusive, HasRows(table) ? Work.Discard : Work.None))
               select effect,
            .. from table in truncate.RestartIdentity ? all : []
               from sequence in SequencesOf(table)
               select On(truncate, sequence, LockMode.AccessExclusive, Work.Rewrite),
        ];
    }

    private List<QualifiedName> WithReferencing(List<QualifiedName> tables)
    {
        var all = new List<QualifiedName>(tables);
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(KeysTo(all[i]).SelectMany(entry => Family(entry.Table)).Where(each => !all.Contains(each)).Distinct().ToList());
        }

        return all;
    }

    /// <summary>A view is locked with what is beneath it.</summary>
    private IEnumerable<Effect> OfLock(LockStmt locking) =>
        from relation in locking.Relations
        from name in Beneath(Resolve(relation.Name), expandsViews: true)
        from each in relation.IsOnly ? [name] : Family(name)
        select On(locking, each, locking.Mode);

    private IEnumerable<Effect> OfVacuum(VacuumStmt vacuum)
    {
        if (vacuum.IsVacuum && vacuum.Options.IsOn("full"))
        {
            return Vacuumed(vacuum).SelectMany(entry => Rewritten(vacuum, entry.Name, LockMode.AccessExclusive));
        }

        return
            from entry in Vacuumed(vacuum)
            from effect in (vacuum.IsVacuum && HasRows(entry.Name) ? OnIndexes(vacuum, entry.Name, LockMode.RowExclusive) : [])
                .Prepend(On(vacuum, entry.Name, entry.IsSampled ? LockMode.AccessShare : LockMode.ShareUpdateExclusive))
            select effect;
    }

    /// <summary>Partitions are worked on too, and since 18 what inherits, unless ONLY is written. Else their rows are sampled for the statistics of the whole.</summary>
    private IEnumerable<(QualifiedName Name, bool IsSampled)> Vacuumed(VacuumStmt vacuum)
    {
        if (vacuum.Relations.IsEmpty)
        {
            return _before.Catalog.Heaps().Select(heap => (heap.Key, false));
        }

        var isAnalyzed = !vacuum.IsVacuum || vacuum.Options.IsOn("analyze");
        return
            from relation in vacuum.Relations
            let isOnly = relation.Relation.IsOnly
            let name = Resolve(relation.Relation.Name)
            let isPartitioned = FindTable(name) is { PartitionKey: not null }
            let goesOn = !isOnly && (isPartitioned || _before.TargetVersion >= 18)
            from each in goesOn || (isAnalyzed && (isPartitioned || !isOnly)) ? Family(name) : [name]
            select (each, !goesOn && each != name);
    }
}
