using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM206: all rows of a table are deleted at once.</summary>
public sealed class Truncate : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM206", "truncate", "TRUNCATE deletes all rows", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from truncate in context.StatementsOf<TruncateStmt>()
        from emptied in truncate.Relations
        let table = context.Resolve(emptied.Name)
        where !context.IsNew(table)
        select context.Report(
            Descriptor,
            truncate.Relations.Count == 1 ? TextSpan.FromBounds(truncate.Span.Start, emptied.Span.End) : emptied.Span,
            table,
            $"The rows of {table.Name} are gone for good; reads and writes wait until the transaction ends, and one that began before sees the table empty. "
            + "Delete the rows that are to go in batches. " + Consent.To(Descriptor));
}
