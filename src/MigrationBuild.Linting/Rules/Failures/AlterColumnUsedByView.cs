using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Failures;

/// <summary>PGM407: what stands on a column keeps its type.</summary>
public sealed class AlterColumnUsedByView : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM407", "alter-column-used-by-view", "The type of a column that a view uses cannot be changed", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from change in alter.Commands.OfType<AlterColumnTypeCmd>()
        where context.Refuses(change, "0A000", "cannot alter type of")
        let table = context.Resolve(alter.Relation.Name)
        let user = Users(context, table, change.Column.Name).FirstOrDefault()
        where user is not null
        select context.Report(
            Descriptor,
            change.TypeKeyword.Span.Union(change.Using?.Span ?? change.Type.Span),
            table,
            $"{user} uses {change.Column.Name}, and PostgreSQL refuses to change its type (0A000), be it only wider. Drop what uses it before and make it again after, in the same transaction");

    /// <summary>What has to be dropped first, as one would say it.</summary>
    private static IEnumerable<string> Users(StatementContext context, QualifiedName table, string column) =>
        from use in context.Before.Dependencies().DependentsOf(ObjectId.Column(table, column))
        let user = use.Dependent
        let words = user.Kind switch
        {
            ObjectKind.Relation when context.Before.Catalog.FindRelation(user.Name) is View => $"The view {user.Name.Name}",
            ObjectKind.Relation when context.Before.Catalog.FindRelation(user.Name) is MaterializedView => $"The materialized view {user.Name.Name}",
            ObjectKind.Rule => $"The rule {user.Part}",
            ObjectKind.Policy => $"The policy {user.Part}",
            ObjectKind.Trigger => $"The trigger {user.Part}",
            ObjectKind.Column => $"The generated column {user.Part}",
            _ => null,
        }
        where words is not null
        orderby words
        select words;
}
