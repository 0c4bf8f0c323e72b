using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM123: a partition that is dropped locks the whole partitioned table.</summary>
public sealed class DropPartitionLocksParent : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM123", "drop-partition-locks-parent", "DROP TABLE of a partition locks the whole partitioned table", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from drop in context.StatementsOf<DropStmt>()
        where drop.ObjectType is ObjectType.Table or ObjectType.ForeignTable
        let names = drop.Objects.OfType<NamedObject>().ToList()
        from dropped in names
        let partition = context.Before.Catalog.FindTable(context.Resolve(dropped.Name))?.PartitionOf
        where partition is not null
        let parent = partition.Parent
        where !names.Any(each => context.Resolve(each.Name) == parent) && context.LocksOf(drop).Any(effect => effect.Relation == parent)
        select context.Report(
            Descriptor,
            DroppedObject.SpanOf(drop, dropped),
            parent,
            $"DROP TABLE of a partition waits for every query on {parent.Name} to end, and all new ones wait behind it, whatever partition they are about. "
            + "DETACH it CONCURRENTLY, and drop the table in the next migration");
}
