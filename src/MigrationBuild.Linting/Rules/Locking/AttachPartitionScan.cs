using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM120: all rows of a new partition are tested against its bounds while nobody can use it.</summary>
public sealed class AttachPartitionScan : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM120", "attach-partition-scan", "ATTACH PARTITION locks the table that is attached while every row is read", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from attach in alter.Commands.OfType<AttachPartitionCmd>()
        where attach.Bound is not null
        let partition = context.Resolve(attach.Partition)
        from effect in context.HazardsOf(attach, Work.Scan).Where(effect => context.Before.Catalog.IsWithin(effect.Relation, partition)).Take(1)
        let builds = (effect.Work & Work.BuildIndex) != Work.None
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(attach.Span.Start, attach.Partition.Span.End),
            effect.Relation,
            $"Reads and writes of {effect.Relation.Name} stop while every row is "
            + (builds
                ? "read, and the indexes are built that the partitioned table has and it lacks. Build them CONCURRENTLY before, and "
                : "tested against the bounds. ")
            + (builds ? "add a CHECK" : "Add a CHECK")
            + " that says the same as the bounds, and that the key is not null, NOT VALID, and validate it in a migration before: then nothing is read");
}
