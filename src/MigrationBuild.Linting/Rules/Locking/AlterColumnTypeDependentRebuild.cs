using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM118: a change of type leaves the rows as they are, and builds or tests anew what depends on the column.</summary>
public sealed class AlterColumnTypeDependentRebuild : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM118",
        "alter-column-type-dependent-rebuild",
        "A change of type builds indexes or tests constraints anew under a lock",
        DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from change in alter.Commands.OfType<AlterColumnTypeCmd>()
        where !context.RewritesOf(change).Any()
        from effect in context.HazardsOf(change, Work.Scan).Take(1)
        let rebuilt = context.Effects.IndexEffects.Where(each => ReferenceEquals(each.Cause, change) && (each.Work & Work.RebuildIndexes) != Work.None).Select(each => each.Index).Distinct().ToList()
        select context.Report(
            Descriptor,
            change.TypeKeyword.Span.Union(change.Using?.Span ?? change.Type.Span),
            effect.Relation,
            "The rows stay as they are, but "
            + (rebuilt.Count > 0
                ? $"{string.Join(", ", rebuilt)} {(rebuilt.Count == 1 ? "is" : "are")} built anew, and reads and writes of {effect.Relation.Name} stop meanwhile. "
                    + "Drop what is computed from the column before, and build it CONCURRENTLY afterwards"
                : $"every row of {effect.Relation.Name} is tested against the constraints over {change.Column.Name}, and reads and writes stop meanwhile. "
                    + "Drop them before the change, add them NOT VALID after it, and validate them in the next migration"));
}
