using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>A relation whose rows have columns: a table, a view, a materialized view.</summary>
public abstract record RowRelation(string Name) : Relation(Name)
{
    /// <summary>By position.</summary>
    public EquatableArray<Column> Columns { get; init; }

    public PersistentMap<Trigger> Triggers { get; init; } = PersistentMap.Create<Trigger>();

    public PersistentMap<RewriteRule> Rules { get; init; } = PersistentMap.Create<RewriteRule>();

    public Column? FindColumn(string name)
    {
        foreach (var column in Columns)
        {
            if (column.Name == name)
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>Where types follow from a query, they are no part of what the columns are.</summary>
    private protected bool HasSameColumnsButTypes(RowRelation other) => Columns.Select(Untyped).SequenceEqual(other.Columns.Select(Untyped));

    private static Column Untyped(Column column) => new(column.Name, DataType.BuiltIn("unknown")) { Default = column.Default, Comment = column.Comment, Access = column.Access };
}
