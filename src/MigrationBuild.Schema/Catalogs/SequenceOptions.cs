namespace MigrationBuild.Schema.Catalogs;

/// <summary>What <c>pg_sequence</c> holds. The defaults are those of an ascending <c>bigint</c> sequence.</summary>
public sealed record SequenceOptions
{
    public static SequenceOptions Default { get; } = new();

    public long Start { get; init; } = 1;

    public long Increment { get; init; } = 1;

    public long Minimum { get; init; } = 1;

    public long Maximum { get; init; } = long.MaxValue;

    public long Cache { get; init; } = 1;

    public bool Cycle { get; init; }

    /// <summary>The options of a sequence of <c>smallint</c>, <c>integer</c> or <c>bigint</c> (<c>int2</c>, <c>int4</c>, <c>int8</c>) that names none.</summary>
    public static SequenceOptions For(string typeName) => typeName switch
    {
        "int2" => Default with { Maximum = short.MaxValue },
        "int4" => Default with { Maximum = int.MaxValue },
        _ => Default,
    };
}
