using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>A row of <c>pg_aggregate</c>. A function is its schema, its name and the types of its arguments; none is empty.</summary>
internal sealed record AggregateRow(string Schema, string Name)
{
    public string[] Types { get; init; } = [];

    public string[] ParameterNames { get; init; } = [];

    public bool IsVariadic { get; init; }

    /// <summary><c>aggkind</c></summary>
    public char Kind { get; init; }

    public int DirectArguments { get; init; }

    public AggregateTransitionRow Transition { get; init; } = new();

    public AggregateTransitionRow Moving { get; init; } = new();

    public string[] Combine { get; init; } = [];

    public string[] Serialize { get; init; } = [];

    public string[] Deserialize { get; init; } = [];

    public string? SortOperator { get; init; }

    public char Parallel { get; init; }

    public string? Comment { get; init; }
}
