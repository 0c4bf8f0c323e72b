using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using Persistence = MigrationBuild.Postgres.Syntax.Tables.Persistence;

namespace MigrationBuild.Linting.Rules.Security;

/// <summary>PGM709: a view shows rows that policies hide.</summary>
public sealed class ViewBypassesRls : ILintRule
{
    private const string Option = "security_invoker";

    public DiagnosticDescriptor Descriptor { get; } = new("PGM709", "view-bypasses-rls", "The view shows rows that policies hide", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        ViewStmt { Persistence: not Persistence.Temporary } create when Find(context, create.Name) is View view && !IsInvoker(view) =>
            from table in Protected(context, view.Query).Take(1)
            select context.Report(
                Descriptor,
                create.Name.Span,
                table,
                $"A query of {view.Name} reads {table.Name} with the rights of the view's owner, so whoever may read the view sees rows that the policies of {table.Name} hide. "
                + (HasOption(context) ? "Make it security_invoker" : "PostgreSQL 15 has security_invoker for that; until then, repeat the condition of the policies in the view"),
                HasOption(context) ? MakeInvoker(context, create) : null),
        CreateMatViewStmt create when Find(context, create.Name) is MaterializedView view =>
            from table in Protected(context, view.Query).Take(1)
            select context.Report(
                Descriptor,
                create.Name.Span,
                table,
                $"{view.Name} holds the rows of {table.Name} that its owner sees, and shows them to whoever may read it: policies do not reach it. Grant it to nobody who must not see them all"),
        _ => [],
    };

    private static bool HasOption(StatementContext context) => context.Options.PostgresVersion >= 15;

    private static Relation? Find(StatementContext context, ObjectName name) => context.FindAtEnd(context.Before.Names.Qualify(name));

    private static bool IsInvoker(View view) => view.Options.Any(option => option.Name == Option && option.Value is "true" or "on" or "1" or "yes");

    private static IEnumerable<QualifiedName> Protected(StatementContext context, SqlQuery query) =>
        from used in query.References
        where used.Kind is ObjectKind.Relation or ObjectKind.Column && context.Migration.Last.Catalog.FindTable(used.Name) is { RowSecurity: true }
        select used.Name;

    private static Fix? MakeInvoker(StatementContext context, ViewStmt create)
    {
        const string Title = "Make it security_invoker";
        if (!create.Options.IsEmpty)
        {
            return Fix.Change(Title, TextEdit.Insert(create.Options[0].Span.Start, Option + " = true, "));
        }

        var end = create.Columns.IsEmpty ? create.Name.Span.End : context.File.Text.IndexOf(')', create.Columns[create.Columns.Count - 1].Span.End) + 1;
        return Fix.Change(Title, TextEdit.Insert(end, $" WITH ({Option} = true)"));
    }
}
