using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Failures;

/// <summary>PGM402: a column may have nulls, and nothing in the file fills them.</summary>
public sealed class SetNotNullMayFail : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM402", "set-not-null-may-fail", "SET NOT NULL fails where the column has nulls", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from command in alter.Commands.OfType<SetNotNullCmd>()
        from effect in context.HazardsOf(command, Work.Scan).Where(effect => effect.CanFailOnData).Take(1)
        let table = context.Resolve(alter.Relation.Name)
        where !IsFilled(context, table, command.Column.Name) && !WrittenRows.AreGone(context, table)
        select context.Report(
            Descriptor,
            command.Span,
            table,
            $"One row of {table.Name} in which {command.Column.Name} is null makes the migration fail (23502), and nothing before it fills these. "
            + $"Update the rows in which {command.Column.Name} IS NULL in an earlier migration, or count them first");

    /// <summary>The file made the column with a value for each row, or takes care of the nulls.</summary>
    private static bool IsFilled(StatementContext context, QualifiedName table, string column) =>
        (context.New.FindColumn(table, column) is not null && context.Before.Catalog.FindTable(table)?.FindColumn(column)?.Default is not null)
        || NamesBefore(context, table, column).Any(each =>
            WrittenRows.Find<UpdateStmt>(each.Earlier.Statement).Any(update =>
                each.Earlier.Resolve(update.Relation.Name) == table && update.Assignments.Any(assignment => assignment.Targets.Any(target => target.Column.Name == each.Column)))
            || WrittenRows.Find<DeleteStmt>(each.Earlier.Statement).Any(delete =>
                each.Earlier.Resolve(delete.Relation.Name) == table && (delete.Where is null || delete.Where.Tree<NullTest>().Any(test => (test.Argument as ColumnRef)?.Name == each.Column))));

    /// <summary>The statements before this one, the last first, each with the name that the column has there.</summary>
    private static IEnumerable<(StatementContext Earlier, string Column)> NamesBefore(StatementContext context, QualifiedName table, string column)
    {
        foreach (var earlier in context.Earlier.Reverse())
        {
            yield return (earlier, column);
            if (earlier.Statement is RenameStmt { ObjectType: ObjectType.Column, Object: NamedObject renamed, SubName: { } old } rename
                && rename.NewName.Name == column
                && earlier.Resolve(renamed.Name) == table)
            {
                column = old.Name;
            }
        }
    }
}
