using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql.Revisions;

/// <summary>One row of the revisions table: a file and how far it was executed.</summary>
internal sealed record Revision(string Version, string Description, RevisionType Type)
{
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

    public AppliedMigration ToApplied() => new(
        Version, Description, Applied, Total, ExecutedAt, Error, ErrorStatement, Type.HasFlag(RevisionType.Baseline));
}
