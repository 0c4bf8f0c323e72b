using System.CommandLine;

namespace MigrationBuild.Tool.Commands;

/// <summary>How long a verb that changes a database waits for what.</summary>
internal sealed class TimeoutOptions
{
    public Option<TimeSpan?> OfLock { get; } = new("--lock-timeout")
    {
        Description = "How long to wait for another run to end. Default: 10s.",
        CustomParser = Durations.Parse,
    };

    public Option<TimeSpan?> OfServerLock { get; } = new("--server-lock-timeout")
    {
        Description = "How long a statement may wait for a table (PostgreSQL's lock_timeout).",
        CustomParser = Durations.Parse,
    };

    public Option<TimeSpan?> OfStatement { get; } = new("--statement-timeout")
    {
        Description = "How long a statement may run (PostgreSQL's statement_timeout).",
        CustomParser = Durations.Parse,
    };

    public IEnumerable<Option> All => [OfLock, OfServerLock, OfStatement];
}
