using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>A relation whose rows have columns: a table, a view.</summary>
public abstract record RowRelation(string Name) : Relation(Name)
{
    /// <summary>By position.</summary>
    public EquatableArray<Column> Columns { get; init; }

    public PersistentMap<Trigger> Triggers { get; init; } = PersistentMap.Create<Trigger>();

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
}
