namespace MigrationBuild.EndToEnd.Tests;

/// <summary>How a command ended, and what it said on both streams.</summary>
internal sealed record CommandResult(int ExitCode, string Output);
