namespace MigrationBuild.Schema.Catalogs;

/// <summary>Tables and materialized views with other indexes.</summary>
public static class HeapRelationExtensions
{
    public static T With<T>(this T relation, TableIndex index)
        where T : HeapRelation
        => relation with { Indexes = relation.Indexes.SetItem(index.Name, index) };

    public static T WithoutIndex<T>(this T relation, string name)
        where T : HeapRelation
        => relation with { Indexes = relation.Indexes.Remove(name) };
}
