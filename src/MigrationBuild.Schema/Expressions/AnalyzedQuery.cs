using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>A query after analysis.</summary>
/// <param name="Columns">Null where they are not known.</param>
/// <param name="Build">
/// The canonical query whose columns are brought to these types and, where names are asked for, have these names. What a query gives is decided by what
/// stands around it, as in a UNION.
/// </param>
internal sealed record AnalyzedQuery(IReadOnlyList<QueryColumn>? Columns, Func<IReadOnlyList<QueryColumn>?, bool, SelectStmt> Build)
{
    /// <summary>The columns with other names, as an alias gives them: the first ones, as many as there are.</summary>
    public IReadOnlyList<QueryColumn>? Renamed(IReadOnlyList<string> names) => Renamed(Columns, names);

    public static IReadOnlyList<QueryColumn>? Renamed(IReadOnlyList<QueryColumn>? columns, IReadOnlyList<string> names)
        => columns?.Select((column, i) => i < names.Count ? column with { Name = names[i] } : column).ToList();

    /// <summary>The columns as they come out: a literal that nothing gave a type is text, and each name is there once.</summary>
    public static IReadOnlyList<QueryColumn>? Settle(IReadOnlyList<QueryColumn>? columns)
    {
        if (columns is null)
        {
            return null;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        return columns.Select(column => new QueryColumn(UniqueNames.Add(names, column.Name), column.Type.IsUnknown() ? DataTypes.Text : column.Type)).ToList();
    }
}
