using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using Constraint = MigrationBuild.Postgres.Syntax.Constraints.Constraint;
using NotNullConstraint = MigrationBuild.Postgres.Syntax.Constraints.NotNullConstraint;

namespace MigrationBuild.Linting.Fixes;

/// <summary>A constraint that ALTER TABLE adds, by itself or with a column.</summary>
/// <param name="Context">The statement.</param>
/// <param name="Alter">The statement.</param>
/// <param name="Command">The command that adds it.</param>
/// <param name="Constraint">The constraint.</param>
internal sealed record AddedConstraint(StatementContext Context, AlterTableStmt Alter, AlterTableCmd Command, Constraint Constraint)
{
    public QualifiedName Table => Context.Resolve(Alter.Relation.Name);

    /// <summary>The table as the statement names it.</summary>
    public string TableText => Context.File.Substring(Alter.Relation.Name.Span);

    /// <summary>The column that it stands at; null where it stands by itself.</summary>
    public Identifier? Column => (Command as AddColumnCmd)?.Column.Name;

    /// <summary>The name that is written, or that the server gives it; null where nothing is known of the table.</summary>
    public string? Name => Constraint.Name?.Name
        ?? (Constraint is NotNullConstraint { Column: { } column } ? NameGenerator.MakeObjectName(Table.Name, column.Name, "not_null") : null)
        ?? Context.After.Catalog.FindTable(Table)?.Constraints
            .FirstOrDefault(each => ReferenceEquals(each.Origin.File, Context.File) && Constraint.Span.Contains(each.Origin.Span))?.Name;

    /// <summary>What to write for the table in statements that alter it as this one does.</summary>
    public string AlterTable => "ALTER TABLE " + (Alter.IfExists ? "IF EXISTS " : "") + (Alter.Relation.IsOnly ? "ONLY " : "") + TableText;

    /// <summary>Takes the constraint out of the statement; null where nothing of that is left.</summary>
    public TextEdit? Remove() => Column is null ? CommandEdits.Remove(Alter, Command) : new TextEdit(WithBlanksBefore(Constraint.Span), "");

    private TextSpan WithBlanksBefore(TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && char.IsWhiteSpace(Context.File.Text[start - 1]))
        {
            start--;
        }

        return TextSpan.FromBounds(start, span.End);
    }
}
