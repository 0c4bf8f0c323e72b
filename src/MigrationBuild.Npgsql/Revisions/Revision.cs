using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql.Revisions;

/// <summary>One row of the revisions table: a file and how far it was executed.</summary>
internal sealed record Revision(string Version, string Description, RevisionType Type)
{
    private const string TakingBack = "down";

    public int Applied { get; init; }

    public int Total { get; init; }

    public DateTimeOffset ExecutedAt { get; init; }

    public TimeSpan ExecutionTime { get; init; }

    public string? Error { get; init; }

    public string? ErrorStatement { get; init; }

    /// <summary>The file's row in <c>atlas.sum</c> when it ran: base64 over this file and all before it; empty where unknown.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Of a file that is executed in part: a digest after each statement done, over the text of all up to it.</summary>
    public EquatableArray<string> PartialHashes { get; init; }

    public bool IsPartial => Applied < Total && !Type.HasFlag(RevisionType.Resolved) && !Type.HasFlag(RevisionType.Baseline);

    /// <summary>False for the mere note of a file that failed and was rolled back: the database does not have any of it.</summary>
    public bool HasEffect => Applied > 0 || !IsPartial;

    /// <summary>
    /// Whether the file is being taken back, by statements that cannot all commit together: <see cref="Applied"/> and <see cref="Total"/> then count these, from one. Who does not know of
    /// this, as Atlas, takes the row for a file that was edited while it was executed in part, and leaves it alone.
    /// </summary>
    public bool IsBeingTakenBack => PartialHashes is [var only] && only == TakingBack;

    public AppliedMigration ToApplied() => new(
        Version, Description, IsBeingTakenBack ? Applied - 1 : Applied, IsBeingTakenBack ? Total - 1 : Total, ExecutedAt, Error, ErrorStatement, Type.HasFlag(RevisionType.Baseline))
    {
        IsBeingTakenBack = IsBeingTakenBack,
    };

    /// <summary>The file of this row while <paramref name="done"/> of <paramref name="total"/> statements that take it back have run.</summary>
    public Revision TakenBack(int done, int total) => this with
    {
        Applied = done + 1,
        Total = total + 1,
        PartialHashes = EquatableArray.Create(TakingBack),
        Error = null,
        ErrorStatement = null,
    };
}
