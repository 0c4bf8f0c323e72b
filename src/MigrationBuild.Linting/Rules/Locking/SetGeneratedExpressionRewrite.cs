using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM127: a stored generated column is computed anew for all rows.</summary>
public sealed class SetGeneratedExpressionRewrite : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM127", "set-generated-expression-rewrite", "Another expression of a stored generated column rewrites the table under a lock", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from set in alter.Commands.OfType<SetExpressionCmd>()
        from effect in context.RewritesOf(set).Take(1)
        select context.Report(
            Descriptor,
            set.Span,
            effect.Relation,
            $"{set.Column.Name} is computed anew for every row: {effect.Relation.Name} and its indexes are written anew, and reads and writes stop meanwhile. "
            + "Add another column, keep it up to date by a trigger, fill it in batches, and switch over. " + Consent.To(Descriptor));
}
