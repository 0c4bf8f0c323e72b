using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>An index that is another one under the same name: queries have the old one until the new one stands, which is built under a name of its own and takes over the old one's.</summary>
internal sealed partial class ChangePlanner
{
    /// <summary>The index of the same table and name that the difference drops, if it can stay until this one is built. One that a failed build left behind serves no query.</summary>
    private DropIndex? FindReplaced(QualifiedName table, string index)
        => _changes.Of(table).OfType<DropIndex>().FirstOrDefault(drop => drop.Index.Name == index && drop.Index.Valid && !IsPartitioned(table) && !IsInTheWay(drop) && !LosesItsBase(drop));

    /// <summary>An operator class that the old index uses goes, and its family has no place for the new one until then.</summary>
    private bool LosesItsBase(DropIndex drop)
        => graphs.Current.NeedsOf(ObjectId.Index(drop.Table, drop.Index.Name)).Any(need => _changes.Of(need.Referenced.Name).OfType<DropObject>().Any(gone => gone.Object.Id == need.Referenced));

    private bool IsReplaced(DropIndex drop)
        => FindReplaced(drop.Table, drop.Index.Name) == drop && _changes.Of(drop.Table).Any(change => change switch
        {
            CreateIndex create => create.Index.Name == drop.Index.Name,
            AddConstraint { Constraint: PrimaryKeyConstraint { WithoutOverlaps: false } or UniqueConstraint { WithoutOverlaps: false } } add => add.Constraint.Name == drop.Index.Name,
            _ => false,
        });

    private void ReplaceIndex(QualifiedName table, TableIndex index)
    {
        var (before, made) = (NameWhileBuilt(table, index.Name), ObjectId.Index(table, index.Name));
        Add(new PlanStep(
            PlanStage.Concurrent,
            PlanPhase.Indexes,
            $"Build index {index.Name} anew on {table.Name}, beside the one that is there; reads and writes go on meanwhile",
            CreateIndex(table, index with { Name = before }, concurrently: true))
        {
            Makes = EquatableArray.Create(ObjectId.Index(table, before)),
            Needs = graphs.Desired.NeedsOf(made).Select(need => need.Referenced).ToEquatableArray(),
        });
        Add(new PlanStep(PlanStage.Concurrent, PlanPhase.IndexNames, "It takes the name of the old one", $"ALTER INDEX {Name(table with { Name = before })} RENAME TO {Name(index.Name)}")
        {
            Makes = EquatableArray.Create(made),
            Needs = EquatableArray.Create(ObjectId.Index(table, before)),
        });
    }

    /// <summary>The name of an index until the one of its name is gone.</summary>
    private string NameWhileBuilt(QualifiedName table, string index)
        => NameGenerator.Choose(index, null, "new", name => IsTaken(current, table with { Name = name }) || IsTaken(desired, table with { Name = name }));

    private static bool IsTaken(Catalog catalog, QualifiedName name) => catalog.FindRelation(name) is not null || catalog.FindTableOfIndex(name) is not null;
}
