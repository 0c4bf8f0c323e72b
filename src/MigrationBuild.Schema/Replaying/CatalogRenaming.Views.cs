using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <content>Views: what their queries mean goes by its new name, and what they give is still called as it was.</content>
internal static partial class CatalogRenaming
{
    private static Catalog MoveViews(Renaming renaming, NameScope names, Catalog catalog)
    {
        foreach (var schema in names.Catalog.Schemas)
        {
            foreach (var view in schema.Relations.OfType<View>())
            {
                var before = new QualifiedName(schema.Name, view.Name);
                var after = renaming.Relation(before);
                var renamed = Apply(renaming, names, before, view);
                if (after != before || !ReferenceEquals(renamed, view))
                {
                    catalog = (after == before ? catalog : catalog.WithoutRelation(before)).With(after.Schema, renamed with { Name = after.Name });
                }
            }
        }

        return catalog;
    }

    private static View Apply(Renaming renaming, NameScope names, QualifiedName name, View view)
    {
        var columns = view.Columns
            .Select(column => column with { Name = renaming.Column(name, column.Name), Type = renaming.Apply(column.Type) })
            .ToEquatableArray();
        var references = renaming.Apply(view.Query.References);
        return references == view.Query.References && columns == view.Columns
            ? view
            : view with { Columns = columns, Query = Apply(renaming, names, view.Query, columns, references) };
    }

    private static SqlQuery Apply(Renaming renaming, NameScope names, SqlQuery query, EquatableArray<Column> columns, EquatableArray<ObjectId> references)
        => SqlQueries.Parse(query.Canonical) is { } syntax
            ? SqlQueries.Analyze(syntax, names, [.. columns.Select(column => column.Name)], renaming, out _, out _) with { References = references }
            : query with { References = references, Written = null };
}
