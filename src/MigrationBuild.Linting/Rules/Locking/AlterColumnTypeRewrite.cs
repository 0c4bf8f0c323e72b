using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM117: a change of type writes the table and its indexes anew while reads and writes wait.</summary>
public sealed class AlterColumnTypeRewrite : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM117", "alter-column-type-rewrite", "A change of type rewrites the table under a lock", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from change in alter.Commands.OfType<AlterColumnTypeCmd>()
        from effect in context.RewritesOf(change).Take(1)
        let column = context.Before.Catalog.FindTable(effect.Relation)?.FindColumn(change.Column.Name)
        select context.Report(
            Descriptor,
            change.TypeKeyword.Span.Union(change.Using?.Span ?? change.Type.Span),
            effect.Relation,
            column is null
                ? $"Changing the type of {change.Column.Name} writes {effect.Relation.Name} and its indexes anew, unless the old type is stored alike, "
                    + "and stops reads and writes meanwhile. Add a column of the new type, fill it in batches, and switch over. " + Consent.To(Descriptor)
                : $"Changing {change.Column.Name} from {DataTypeFormatter.Format(column.Type)} writes {effect.Relation.Name} and its indexes anew and stops "
                    + "reads and writes meanwhile. Add a column of the new type, fill it in batches, and switch over. " + Consent.To(Descriptor));
}
