namespace MigrationBuild.Npgsql.Inspecting;

internal sealed record AggregateTransitionRow
{
    public string[] Function { get; init; } = [];

    public string[] Inverse { get; init; } = [];

    public string[] Final { get; init; } = [];

    public bool FinalExtra { get; init; }

    /// <summary><c>aggfinalmodify</c></summary>
    public char FinalModify { get; init; }

    public string? StateType { get; init; }

    public int Space { get; init; }

    public string? InitialState { get; init; }
}
