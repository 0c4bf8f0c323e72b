using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;
using Npgsql;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Views. All come with their columns first, as one may be over another.</summary>
internal static class ViewFamily
{
    public static readonly string Query =
        $"""
        SELECT c.oid, n.nspname, c.relname, pg_get_viewdef(c.oid), c.reloptions, obj_description(c.oid, 'pg_class')
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'v' AND c.relnamespace = ANY ($1) AND {Members.AreNot("pg_class", "c.oid")}
        """;

    public static ViewRow Read(NpgsqlDataReader reader) => new(reader.GetOid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3).Trim().TrimEnd(';'))
    {
        Options = reader.GetTexts(4),
        Comment = reader.GetText(5),
    };

    public static Catalog Add(Catalog catalog, IReadOnlyList<ViewRow> views, IReadOnlyList<ColumnRow> columns)
    {
        var byView = columns.ToLookup(column => column.Table);
        var types = ServerDefinitions.Names(catalog);
        catalog = views.Aggregate(catalog, (result, view) => result.With(view.Schema, ToView(view, byView[view.Oid], types)));
        var names = ServerDefinitions.Names(catalog);
        return views.Aggregate(catalog, (result, row) => result.With(row.Schema, WithQuery(row, byView[row.Oid], names)));
    }

    private static View ToView(ViewRow row, IEnumerable<ColumnRow> columns, NameScope names) => new(row.Name, new SqlQuery(row.Definition))
    {
        Columns = columns.Select(column => ColumnFamily.ToColumn(column, null, names)).ToEquatableArray(),
        Options = ServerDefinitions.ViewOptions(row.Options),
        Comment = row.Comment,
    };

    private static View WithQuery(ViewRow row, IEnumerable<ColumnRow> columns, NameScope names)
    {
        var bare = (View)names.Catalog.FindRelation(new QualifiedName(row.Schema, row.Name))!;
        var context = ExpressionContext.Of(names, row.Schema, bare);
        return bare with
        {
            Columns = bare.Columns.Zip(columns, (column, source) => ColumnFamily.WithExpression(column, source, context)).ToEquatableArray(),
            Query = ServerDefinitions.Query(row.Definition, names, bare),
        };
    }
}
