using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>What was taken back, or on a dry run would be.</summary>
/// <param name="From">The newest version before; null where nothing was applied.</param>
/// <param name="To">The newest version after; null where none is left.</param>
/// <param name="Files">The migrations in the order in which they are taken back.</param>
/// <param name="Problem">Of a dry run, why a run without <see cref="DownOptions.AllowDataLoss"/> would refuse; null when it would not.</param>
public sealed record DownResult(string? From, string? To, EquatableArray<DownFile> Files, MigrationException? Problem);
