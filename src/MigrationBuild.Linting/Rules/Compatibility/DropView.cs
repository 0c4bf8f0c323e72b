using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Compatibility;

/// <summary>PGM307: programs that run already read a view that is gone, or has other columns.</summary>
public sealed class DropView : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM307", "drop-view", "Dropping a view breaks the programs that read it", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from drop in context.StatementsOf<DropStmt>()
        where drop.ObjectType is ObjectType.View or ObjectType.MaterializedView
        from dropped in drop.Objects.OfType<NamedObject>()
        let name = ClientName.Of(context, drop.ObjectType, dropped)
        where !context.IsNew(name.Name) && !name.IsGivenBefore(context) && !IsMadeAtRunTime(context, name.Name.Name)
        let isMadeAgain = name.IsGivenAfter(context)
        let lost = isMadeAgain ? LostColumns(context, name.Name) : []
        where !isMadeAgain || lost.Count > 0
        select context.Report(
            Descriptor,
            DroppedObject.SpanOf(drop, dropped),
            name.Name,
            isMadeAgain
                ? $"{name.Name.Name} comes back without {string.Join(", ", lost)}, and programs that read that fail from the commit on. Keep the column while they run"
                : $"Programs that read {name.Name.Name} fail from the commit on. Drop it when none does any more; to change it, use CREATE OR REPLACE VIEW, or make it again in the same transaction");

    /// <summary>Whether a command of the same transaction that is put together at run time makes a view of that name: one that keeps the definition as the server has it.</summary>
    private static bool IsMadeAtRunTime(StatementContext context, string view) => context.LaterInTransaction
        .Select(later => later.Statement)
        .Append(context.Enclosing)
        .OfType<DoStmt>()
        .SelectMany(block => block.Tree<PlpgsqlExecute>())
        .Where(execute => execute is { Statements.IsEmpty: true, Command: not null })
        .SelectMany(execute => execute.Command!.Tree<StringConstant>())
        .Any(text => text.Value.IndexOf("CREATE", StringComparison.OrdinalIgnoreCase) >= 0
            && text.Value.IndexOf("VIEW", StringComparison.OrdinalIgnoreCase) >= 0
            && text.Value.IndexOf(view, StringComparison.OrdinalIgnoreCase) >= 0);

    private static IReadOnlyList<string> LostColumns(StatementContext context, QualifiedName view) =>
        context.Before.Catalog.FindRelation(view) is RowRelation before && context.AtCommit.Catalog.FindRelation(view) is RowRelation { Columns.IsEmpty: false } after
            ? [.. before.Columns.Select(column => column.Name).Except(after.Columns.Select(column => column.Name))]
            : [];
}
