using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Linting;

/// <summary>What linting a file gives: its findings in the order of their places, and the state that the file leaves to the next one.</summary>
public sealed record FileLint(EquatableArray<Finding> Findings, ReplayState After);
