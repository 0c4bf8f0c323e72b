using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using QualifiedName = MigrationBuild.Schema.Catalogs.QualifiedName;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM121: a new partition has the default partition searched for rows that are the new one's.</summary>
public sealed class AttachDefaultPartitionScan : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM121",
        "attach-default-partition-scan",
        "A new partition locks the default partition while every row of it is read",
        DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        AlterTableStmt alter => alter.Commands.OfType<AttachPartitionCmd>().SelectMany(attach => Check(context, attach, context.Resolve(alter.Relation.Name), attach.Bound)),
        CreateStmt { PartitionOf: { } parent } create => Check(context, create, context.Resolve(parent), create.Bound),
        CreateForeignTableStmt { PartitionOf: { } parent } create => Check(context, create, context.Resolve(parent), create.Bound),
        _ => [],
    };

    private IEnumerable<Finding> Check(StatementContext context, SyntaxNode cause, QualifiedName partitioned, PartitionBound? bound)
    {
        if (bound is null || context.Before.Catalog.DefaultPartitionOf(partitioned) is not { } rest)
        {
            return [];
        }

        return context.HazardsOf(cause, Work.Scan).Where(effect => context.Before.Catalog.IsWithin(effect.Relation, rest)).Take(1).Select(effect => context.Report(
            Descriptor,
            bound.Span,
            effect.Relation,
            $"Reads and writes of {effect.Relation.Name} stop while every row of it is tested for belonging to the new partition, which fails if one does. "
            + "Add a CHECK to it that excludes these values NOT VALID, and validate it in a migration before: then nothing is read"));
    }
}
