using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>What a run did, or on a dry run would do.</summary>
/// <param name="From">The newest version before the run; null on a fresh database.</param>
/// <param name="To">The newest version after the run.</param>
/// <param name="Files">The files in the order in which they ran; empty when the database was up to date.</param>
public sealed record ApplyResult(string? From, string? To, EquatableArray<MigrationRun> Files);
