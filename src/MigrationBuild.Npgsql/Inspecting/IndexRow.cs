using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql.Inspecting;

/// <param name="Table">The number of its table or materialized view.</param>
/// <param name="Definition">The statement that makes it.</param>
internal sealed record IndexRow(uint Table, string Name, string Definition)
{
    public string Method { get; init; } = "";

    public bool Unique { get; init; }

    public bool NullsNotDistinct { get; init; }

    public bool Valid { get; init; }

    public string[] Options { get; init; } = [];

    public EquatableArray<string> Include { get; init; }

    public string? Where { get; init; }

    /// <summary>The index of the partitioned table that it is a part of.</summary>
    public string? Parent { get; init; }

    public string? Comment { get; init; }
}
