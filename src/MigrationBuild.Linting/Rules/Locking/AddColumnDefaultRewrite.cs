using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM113: a default that is another one for each row is written into all of them.</summary>
public sealed class AddColumnDefaultRewrite : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM113", "add-column-default-rewrite", "A volatile default of a new column rewrites the table under a lock", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from written in FilledColumn.Find<DefaultConstraint>(context)
        let finding = Report(context, written)
        select Expressions.IsSurelyVolatile(written.Writer.Value, context.Before.Names) ? finding : finding.As(DiagnosticSeverity.Warning);

    private Finding Report(StatementContext context, FilledColumn<DefaultConstraint> written) => context.Report(
        Descriptor,
        written.Writer.Span,
        written.Table,
        (Expressions.IsSurelyVolatile(written.Writer.Value, context.Before.Names) ? "The default is computed for every row, so " : "Unless the functions in it are declared STABLE or IMMUTABLE, the default is computed for every row, so ")
        + $"{written.Table.Name} and its indexes are written anew, and reads and writes stop meanwhile. "
        + "Add the column without it, SET DEFAULT for new rows, and fill the old ones in batches",
        SetDefault(context, written));

    /// <summary>A column that may not be null needs its values at once.</summary>
    private static Fix? SetDefault(StatementContext context, FilledColumn<DefaultConstraint> written)
    {
        var column = written.Command.Column;
        return column.Constraints.Count > 1 || written.Command.IfNotExists
            ? null
            : Fix.Change(
                "Set the default for new rows only",
                new TextEdit(TextSpan.FromBounds(column.Type!.Span.End, written.Writer.Span.End), ""),
                TextEdit.Insert(written.Command.Span.End, $", ALTER COLUMN {context.File.Substring(column.Name.Span)} SET {context.File.Substring(written.Writer.Span)}"));
    }
}
