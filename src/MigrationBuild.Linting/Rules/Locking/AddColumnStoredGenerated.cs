using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM115: a stored generated column is computed for all rows.</summary>
public sealed class AddColumnStoredGenerated : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM115", "add-column-stored-generated", "A new stored generated column rewrites the table under a lock", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from written in FilledColumn.Find<GeneratedConstraint>(context)
        let hasVirtual = context.Options.PostgresVersion >= 18
        let word = Words.AtEnd(context.File, written.Writer.Span, "STORED")
        select context.Report(
            Descriptor,
            written.Writer.Span,
            written.Table,
            $"The expression is computed for every row of {written.Table.Name}: the table and its indexes are written anew, and reads and writes stop meanwhile. "
            + (hasVirtual
                ? "A VIRTUAL column is computed when it is read; else add a plain column, keep it up to date by a trigger, and fill the old rows in batches"
                : "Add a plain column, keep it up to date by a trigger, and fill the old rows in batches"),
            hasVirtual && word is { } stored ? Fix.Change("Make the column VIRTUAL", new TextEdit(stored, "VIRTUAL")) : null);
}
