using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <content>Views and materialized views: what their queries mean goes by its new name, and what they give is still called as it was.</content>
internal static partial class CatalogRenaming
{
    private static Catalog MoveViews(Renaming renaming, NameScope names, Catalog catalog)
    {
        foreach (var schema in names.Catalog.Schemas)
        {
            foreach (var relation in schema.Relations.OfType<RowRelation>())
            {
                var before = new QualifiedName(schema.Name, relation.Name);
                var after = renaming.Relation(before);
                RowRelation? renamed = relation switch
                {
                    View view => Apply(renaming, names, before, view),
                    MaterializedView view => Apply(renaming, names, before, view),
                    _ => null,
                };
                if (renamed is not null && (after != before || !ReferenceEquals(renamed, relation)))
                {
                    catalog = (after == before ? catalog : catalog.WithoutRelation(before)).With(after.Schema, renamed with { Name = after.Name });
                }
            }
        }

        return catalog;
    }

    private static View Apply(Renaming renaming, NameScope names, QualifiedName name, View view)
    {
        var columns = Columns(renaming, name, view.Columns);
        var query = Apply(renaming, names, view.Query, columns, columns == view.Columns);
        return ReferenceEquals(query, view.Query) ? view : view with { Columns = columns, Query = query };
    }

    private static MaterializedView Apply(Renaming renaming, NameScope names, QualifiedName name, MaterializedView view)
    {
        var columns = Columns(renaming, name, view.Columns);
        var query = Apply(renaming, names, view.Query, columns, columns == view.Columns);
        return ReferenceEquals(query, view.Query) ? view : view with { Columns = columns, Query = query, Indexes = Apply(renaming, name, view.Indexes) };
    }

    private static EquatableArray<Column> Columns(Renaming renaming, QualifiedName name, EquatableArray<Column> columns)
        => columns.Select(column => column with { Name = renaming.Column(name, column.Name), Type = renaming.Apply(column.Type) }).ToEquatableArray();

    private static SqlQuery Apply(Renaming renaming, NameScope names, SqlQuery query, EquatableArray<Column> columns, bool areColumnsSame)
    {
        var references = renaming.Apply(query.References);
        if (areColumnsSame && references == query.References)
        {
            return query;
        }

        return SqlQueries.Parse(query.Canonical) is { } syntax
            ? SqlQueries.Analyze(syntax, names, [.. columns.Select(column => column.Name)], renaming, out _, out _) with { References = references }
            : query with { References = references, Written = null };
    }
}
