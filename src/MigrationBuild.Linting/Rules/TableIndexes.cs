using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>The indexes of a table or materialized view in one form, whether they stand by themselves or behind a constraint.</summary>
internal static class TableIndexes
{
    public static IEnumerable<TableIndex> All(HeapRelation relation) =>
        relation.Indexes.Concat(relation is Table table ? table.Constraints.Select(OfConstraint).OfType<TableIndex>() : []);

    /// <summary>Whether the index tells every row from the others.</summary>
    public static bool IsKey(TableIndex index) =>
        index is { Unique: true, Valid: true, Where: null } && index.Elements.All(element => element.Expression is null);

    /// <summary>The btree of a key; null for what is compared in another way than by equality.</summary>
    private static TableIndex? OfConstraint(Constraint constraint) => constraint switch
    {
        PrimaryKeyConstraint { WithoutOverlaps: false } key => OfColumns(key.Name, key.Columns) with { Include = key.Include },
        UniqueConstraint { WithoutOverlaps: false } key => OfColumns(key.Name, key.Columns) with { Include = key.Include, NullsNotDistinct = key.NullsNotDistinct },
        _ => null,
    };

    private static TableIndex OfColumns(string name, IEnumerable<string> columns) =>
        new(name, columns.Select(column => IndexElement.OfColumn(column)).ToEquatableArray()) { Unique = true };
}
