using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM604: a length that is a part of the type.</summary>
public sealed class PreferTextOverVarchar : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM604", "prefer-text-over-varchar", "The length is a part of the type", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from column in WrittenColumn.Of(context)
        where column.Is("varchar") && column.Type.Modifiers.Count > 0
        select context.Report(
            Descriptor,
            column.Type.Span,
            column.Table,
            $"A shorter limit for {column.Name.Name} writes the table anew under a lock, while a check can be changed, and validated later. varchar(n) is no faster than text",
            column.Definition is { } definition && context.Statement is CreateStmt && !column.Type.IsArray ? UseCheck(context, column, definition) : null);

    private static Fix UseCheck(StatementContext context, WrittenColumn column, ColumnDef definition) => Fix.Change(
        "Make it text with a check",
        new TextEdit(column.Type.Span, "text"),
        TextEdit.Insert(definition.Span.End, $" CHECK (char_length({SqlPrinter.QuoteIdentifier(column.Name.Name)}) <= {context.File.Substring(column.Type.Modifiers[0].Span)})"));
}
