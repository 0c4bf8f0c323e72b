using MigrationBuild.Postgres.Syntax.Maintenance;

namespace MigrationBuild.Linting.Tests.Truth;

/// <summary>What a statement did to the servers of some versions. What is not there is none, or false.</summary>
public sealed record MeasuredAnswer
{
    public int[] Versions { get; init; } = [];

    /// <summary>The setup is not possible there.</summary>
    public bool Unmeasured { get; init; }

    /// <summary>The SQLSTATE with which it was refused, whatever the data.</summary>
    public string? Error { get; init; }

    /// <summary>Locks were read while it ran, rather than after it in its transaction.</summary>
    public bool Sampled { get; init; }

    /// <summary>With the fixture's rows it failed, so it was measured without any.</summary>
    public bool OnEmptyTables { get; init; }

    public bool RefusesTransaction { get; init; }

    public bool NeedsTransaction { get; init; }

    /// <summary>There are rows with which it fails.</summary>
    public bool FailsOnData { get; init; }

    /// <summary>The strongest lock on each table, view, sequence and composite type that was there before.</summary>
    public Dictionary<string, LockMode> Locks { get; init; } = [];

    /// <summary>The same of indexes, from ROW EXCLUSIVE on.</summary>
    public Dictionary<string, LockMode> IndexLocks { get; init; } = [];

    /// <summary>Tables whose rows are in a new file.</summary>
    public string[] Rewrites { get; init; } = [];

    public string[] SequenceRewrites { get; init; } = [];

    /// <summary>New indexes of tables that were there before.</summary>
    public string[] Builds { get; init; } = [];

    /// <summary>Indexes in a new file.</summary>
    public string[] Rebuilds { get; init; } = [];

    /// <summary>Tables of which all rows were read.</summary>
    public string[] Scans { get; init; } = [];

    public string[] Empties { get; init; } = [];

    /// <summary>Tables with rows inserted, updated or deleted.</summary>
    public string[] Writes { get; init; } = [];
}
