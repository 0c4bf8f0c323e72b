namespace MigrationBuild.Schema.Catalogs;

/// <summary>The rows that a partition takes (<c>pg_class.relpartbound</c>). Its text is the one that <c>pg_get_expr</c> prints, and so are the values in it.</summary>
public abstract record PartitionBoundSpec
{
    /// <summary>The bound with each value replaced; it goes by the position of its element in the key.</summary>
    internal abstract PartitionBoundSpec Map(Func<int, string, string> map);
}
