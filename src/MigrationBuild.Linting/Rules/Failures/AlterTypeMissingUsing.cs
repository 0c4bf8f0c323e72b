using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Rules.Failures;

/// <summary>PGM406: nothing converts the old values of a column by itself.</summary>
public sealed class AlterTypeMissingUsing : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM406", "alter-type-missing-using", "A change of type needs USING", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from change in alter.Commands.OfType<AlterColumnTypeCmd>()
        where context.Refuses(change, "42804", "cannot be cast automatically")
        let table = context.Resolve(alter.Relation.Name)
        let column = context.Before.Catalog.FindTable(table)?.FindColumn(change.Column.Name)
        where column is not null
        select context.Report(
            Descriptor,
            change.TypeKeyword.Span.Union(change.Using?.Span ?? change.Type.Span),
            table,
            change.Using is null
                ? $"PostgreSQL does not turn {DataTypeFormatter.Format(column.Type)} into this type by itself and refuses the change (42804). Say how: USING {change.Column.Name}::…"
                : $"The default of {change.Column.Name} is not converted by USING, and PostgreSQL refuses the change (42804). Drop the default first, and set it again after",
            change.Using is null && column.Default is null ? Using(context, change) : null);

    private static Fix Using(StatementContext context, AlterColumnTypeCmd change) => Fix.Create(
        "Convert the values with USING",
        TextEdit.Insert(
            change.Collation?.Span.End ?? change.Type.Span.End,
            $" USING {context.File.Substring(change.Column.Span)}::{context.File.Substring(change.Type.Span)}"));
}
