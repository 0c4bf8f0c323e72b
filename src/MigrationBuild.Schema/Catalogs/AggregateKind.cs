namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>pg_aggregate.aggkind</c></summary>
public enum AggregateKind
{
    Normal,

    /// <summary>It is called with <c>WITHIN GROUP (ORDER BY …)</c>.</summary>
    OrderedSet,

    /// <summary>An ordered-set aggregate that takes a row to be placed among the others.</summary>
    Hypothetical,
}
