using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM624: one column is given two values.</summary>
public sealed class DuplicateColumn : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM624", "duplicate-column", "The statement gives one column two values", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from target in Lists(context.Statement).SelectMany(Repeated)
        select context.Report(Descriptor, target.Span, $"PostgreSQL refuses the statement, as {target.Column.Name} gets a value twice (42701, 42601). Leave one of them out");

    /// <summary>The lists of targets in each of which a column may stand once.</summary>
    private static IEnumerable<IEnumerable<AssignmentTarget>> Lists(Statement statement) =>
        statement is not (SelectStmt or InsertStmt or UpdateStmt or DeleteStmt or MergeStmt) ? [] : statement.Tree().SelectMany(node => node switch
        {
            InsertStmt insert => [insert.Columns],
            MergeInsert insert => [insert.Columns],
            UpdateStmt update => [Targets(update.Assignments)],
            MergeUpdate update => [Targets(update.Assignments)],
            OnConflictClause update => [Targets(update.Assignments)],
            _ => Array.Empty<IEnumerable<AssignmentTarget>>(),
        });

    private static IEnumerable<AssignmentTarget> Targets(EquatableArray<Assignment> assignments) => assignments.SelectMany(assignment => assignment.Targets);

    /// <summary>Parts of one column, its elements or fields, may be set one by one.</summary>
    private static IEnumerable<AssignmentTarget> Repeated(IEnumerable<AssignmentTarget> targets) =>
        targets.GroupBy(target => target.Column.Name).SelectMany(group => group.All(target => target.Path.Count > 0) ? [] : group.Skip(1));
}
