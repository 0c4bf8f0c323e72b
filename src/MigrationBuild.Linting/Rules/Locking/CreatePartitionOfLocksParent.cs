using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM122: a table that is created as a partition locks the whole partitioned table; one that is attached does not.</summary>
public sealed class CreatePartitionOfLocksParent : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM122", "create-partition-of-locks-parent", "CREATE TABLE … PARTITION OF locks the whole partitioned table", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        CreateStmt { PartitionOf: { } parent } create => Check(context, parent, Attach(context, create, parent)),
        CreateForeignTableStmt { PartitionOf: { } parent } => Check(context, parent, null),
        _ => [],
    };

    private IEnumerable<Finding> Check(StatementContext context, ObjectName parent, Fix? fix)
    {
        var table = context.Resolve(parent);
        return context.LocksOf(context.Statement).Where(effect => effect.Relation == table && !HeldLocks.AreHeld(context, effect)).Take(1).Select(effect => context.Report(
            Descriptor,
            TextSpan.FromBounds(context.Statement.Span.Start, parent.Span.End),
            table,
            $"It waits for every query on {table.Name} to end, and all new ones wait behind it, whatever partition they are about. "
            + "Create the table LIKE it and ATTACH it: that lets reads and writes through",
            fix));
    }

    /// <summary>LIKE says nothing of what else may be written.</summary>
    private static Fix? Attach(StatementContext context, CreateStmt create, ObjectName parent)
    {
        if (create is not { Persistence: Persistence.Permanent, IfNotExists: false, PartitionBy: null, AccessMethod: null, Tablespace: null, Bound: { } bound }
            || !create.Elements.IsEmpty || !create.Options.IsEmpty)
        {
            return null;
        }

        var (table, partition) = (context.File.Substring(parent.Span), context.File.Substring(create.Name.Span));
        return Fix.Change(
            "Create the table first, then attach it",
            new TextEdit(TextSpan.FromBounds(create.Name.Span.End, bound.Span.Start), $" (LIKE {table} INCLUDING ALL EXCLUDING IDENTITY);\nALTER TABLE {table} ATTACH PARTITION {partition} "));
    }
}
