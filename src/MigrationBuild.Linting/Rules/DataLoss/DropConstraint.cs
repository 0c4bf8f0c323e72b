using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM217: rows get in that the constraint refused.</summary>
public sealed class DropConstraint : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM217", "drop-constraint", "Rows get in that the constraint refused", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from dropped in DroppedConstraint.Find(context)
        where !dropped.IsPrimaryKey
            && !dropped.AddedAfter(context).Any(added => added.Name?.Name == dropped.Command.Name.Name)
            && !(dropped.Known is { } known && context.Migration.Last.Catalog.FindTable(dropped.Table) is { } after && IsKept(context, dropped.Table, known, after))
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(dropped.Command.Span.Start, dropped.Command.Name.Span.End),
            dropped.Table,
            $"{Consequence(dropped)} from the commit on, and the constraint cannot come back while there is one. Add what takes its place in the same migration. " + Consent.To(Descriptor));

    private static string Consequence(DroppedConstraint dropped) => dropped.Known switch
    {
        ForeignKeyConstraint key => $"Rows of {dropped.Table.Name} that refer to nothing in {key.ReferencedTable.Name} get in",
        UniqueConstraint key => $"Rows of {dropped.Table.Name} with the same {string.Join(", ", key.Columns)} get in, and INSERT … ON CONFLICT over them fails (42P10)",
        CheckConstraint check => $"Rows of {dropped.Table.Name} without {check.Expression.Canonical} get in",
        _ => $"Rows of {dropped.Table.Name} that {dropped.Command.Name.Name} refused get in",
    };

    /// <summary>Whether the table still refuses the same rows after the migration, or has lost the column along with the constraint.</summary>
    private static bool IsKept(StatementContext context, QualifiedName table, Constraint dropped, Table after) => dropped switch
    {
        CheckConstraint check => (check.Expression.Syntax is NullTest { IsNegated: true, Argument: ColumnRef column } && AlteredTable.IsNotNull(after, column.Name))
            || IsGone(after, ColumnsOf(check, table))
            || after.Constraints.OfType<CheckConstraint>().Any(other => other.Expression == check.Expression && Counts(context, table, other, other.Validated)),
        ForeignKeyConstraint key => IsGone(after, key.Columns)
            || after.Constraints.OfType<ForeignKeyConstraint>().Any(other =>
                other.Columns == key.Columns && other.ReferencedTable == key.ReferencedTable && other.ReferencedColumns == key.ReferencedColumns && Counts(context, table, other, other.Validated)),
        UniqueConstraint key => UniqueKeys.Cover(after, key.Columns),
        _ => false,
    };

    /// <summary>A constraint that stood there all along tells of old rows only if it is validated; one that the migration adds takes the dropped one's place either way.</summary>
    private static bool Counts(StatementContext context, QualifiedName table, Constraint other, bool isValidated) =>
        isValidated || context.Migration.Created.FindConstraint(table, other.Name) is not null;

    private static bool IsGone(Table table, IEnumerable<string> columns) => columns.Any(column => table.FindColumn(column) is null);

    private static IEnumerable<string> ColumnsOf(CheckConstraint check, QualifiedName table) =>
        check.Expression.References.Where(used => used.Kind == ObjectKind.Column && used.Name == table).Select(used => used.Part);
}
