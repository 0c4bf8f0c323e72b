using System.Collections.Concurrent;
using MigrationBuild.Linting;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Analyzers.Files;

/// <summary>The empty database, one object for each server version: what is remembered of the first migration goes by the very object that it met.</summary>
internal static class InitialStates
{
    private static readonly ConcurrentDictionary<int, ReplayState> ByVersion = new();

    public static ReplayState Of(LintOptions options) => ByVersion.GetOrAdd(options.PostgresVersion, _ => MigrationLinter.Start(options));
}
