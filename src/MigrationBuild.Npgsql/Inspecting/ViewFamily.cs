using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Views and materialized views. All come with their columns first, as one may be over another.</summary>
internal static class ViewFamily
{
    public static readonly string Query =
        $"""
        SELECT c.oid, n.nspname, c.relname, pg_get_viewdef(c.oid), c.relkind = 'm', c.reloptions, t.reloptions, am.amname, s.spcname, obj_description(c.oid, 'pg_class')
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
        LEFT JOIN pg_am am ON am.oid = c.relam
        LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
        WHERE c.relkind IN ('v', 'm') AND c.relnamespace = ANY ($1) AND {Members.AreNot("pg_class", "c.oid")}
        """;

    public static ViewRow Read(NpgsqlDataReader reader) => new(reader.GetOid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3).Trim().TrimEnd(';'))
    {
        IsMaterialized = reader.GetBoolean(4),
        Options = reader.GetTexts(5),
        ToastOptions = reader.GetTexts(6),
        AccessMethod = reader.GetText(7),
        Tablespace = reader.GetText(8),
        Comment = reader.GetText(9),
    };

    public static Catalog Add(Catalog catalog, IReadOnlyList<ViewRow> views, IReadOnlyList<ColumnRow> columns, IReadOnlyList<IndexRow> indexes)
    {
        var byView = columns.ToLookup(column => column.Table);
        var indexesByView = indexes.ToLookup(index => index.Table);
        var types = ServerDefinitions.Names(catalog);
        catalog = views.Aggregate(catalog, (result, view) => result.With(view.Schema, ToView(view, byView[view.Oid], types)));
        var names = ServerDefinitions.Names(catalog);
        return views.Aggregate(catalog, (result, row) => result.With(row.Schema, WithQuery(row, byView[row.Oid], indexesByView[row.Oid], names)));
    }

    private static RowRelation ToView(ViewRow row, IEnumerable<ColumnRow> columns, NameScope names)
    {
        var query = new SqlQuery(row.Definition);
        RowRelation view = row.IsMaterialized
            ? new MaterializedView(row.Name, query)
            {
                StorageParameters = ServerDefinitions.StorageParameters(row.Options)
                    .Concat(ServerDefinitions.StorageParameters(row.ToastOptions, "toast."))
                    .OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
                    .ToEquatableArray(),
                AccessMethod = row.AccessMethod is "heap" ? null : row.AccessMethod,
                Tablespace = row.Tablespace,
            }
            : new View(row.Name, query) { Options = ServerDefinitions.ViewOptions(row.Options) };
        return view with
        {
            Columns = columns.Select(column => ColumnFamily.ToColumn(column, null, names)).ToEquatableArray(),
            Comment = row.Comment,
        };
    }

    private static RowRelation WithQuery(ViewRow row, IEnumerable<ColumnRow> columns, IEnumerable<IndexRow> indexes, NameScope names)
    {
        var bare = (RowRelation)names.Catalog.FindRelation(new QualifiedName(row.Schema, row.Name))!;
        var context = ExpressionContext.Of(names, row.Schema, bare);
        var query = ServerDefinitions.Query(row.Definition, names, bare);
        return bare is MaterializedView materialized
            ? materialized with { Query = query, Indexes = indexes.Select(index => IndexFamily.ToIndex(index, context)).ToPersistentMap(index => index.Name) }
            : (View)bare with
            {
                Columns = bare.Columns.Zip(columns, (column, source) => ColumnFamily.WithExpression(column, source, context)).ToEquatableArray(),
                Query = query,
            };
    }
}
