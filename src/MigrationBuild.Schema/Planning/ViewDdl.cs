using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements of views.</summary>
internal static class ViewDdl
{
    public static IEnumerable<string> Create(QualifiedName name, View view, Catalog catalog)
        => Defaults(name, null, view).Prepend(Create("CREATE VIEW", name, view, catalog));

    /// <summary>Null where PostgreSQL can only drop the view and make it anew.</summary>
    public static IReadOnlyList<string>? Replace(QualifiedName name, View old, View wanted, Catalog catalog)
        => !ViewColumns.CanReplace(old, wanted)
            ? null
            : old.Query == wanted.Query && old.Options == wanted.Options
                ? [.. Defaults(name, old, wanted)]
                : [Create("CREATE OR REPLACE VIEW", name, wanted, catalog), .. Defaults(name, old, wanted)];

    public static string Drop(QualifiedName name) => $"DROP VIEW IF EXISTS {Name(name)}";

    private static string Create(string verb, QualifiedName name, View view, Catalog catalog)
    {
        var options = view.Options.IsEmpty ? "" : $" WITH ({string.Join(", ", view.Options.Select(option => $"{option.Name} = {option.Value}"))})";
        var (columns, query) = Query(view.Query, view, catalog);
        return $"{verb} {Name(name)}{columns}{options} AS\n{query}";
    }

    /// <summary>The query as it was written, if that means the same in the schema as it is to be, with names for columns where it needs them.</summary>
    public static (string Columns, string Query) Query(SqlQuery query, RowRelation relation, Catalog catalog)
    {
        if (query.Written is not { } written)
        {
            return ("", query.Canonical);
        }

        var names = new NameScope(catalog);
        if (SqlQueries.Parse(written, names, [], out _) == query)
        {
            return ("", written);
        }

        return SqlQueries.Parse(written, names, [.. relation.Columns.Select(column => column.Name)], out _) == query
            ? ($" ({string.Join(", ", relation.Columns.Select(column => Name(column.Name)))})", written)
            : ("", query.Canonical);
    }

    private static IEnumerable<string> Defaults(QualifiedName name, View? old, View wanted)
        => from column in wanted.Columns
           where old?.FindColumn(column.Name)?.Default != column.Default
           select $"ALTER VIEW {Name(name)} ALTER COLUMN {Name(column.Name)} {(column.Default is { } value ? $"SET DEFAULT {Text(value)}" : "DROP DEFAULT")}";
}
