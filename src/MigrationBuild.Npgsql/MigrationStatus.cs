using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>How a database stands to a bundle.</summary>
/// <param name="Current">The newest version applied; null when there is none.</param>
/// <param name="Applied">What the database remembers, oldest first.</param>
/// <param name="Pending">The files that an apply would run.</param>
/// <param name="OutOfOrder">Files that are older than <paramref name="Current"/> and were never applied.</param>
/// <param name="Ahead">Versions that the database has and that are newer than all of the bundle's.</param>
/// <param name="Problem">Why an apply would refuse; null when it would not.</param>
public sealed record MigrationStatus(
    string? Current,
    EquatableArray<AppliedMigration> Applied,
    EquatableArray<string> Pending,
    EquatableArray<string> OutOfOrder,
    EquatableArray<string> Ahead,
    MigrationException? Problem)
{
    public bool IsUpToDate => Pending.IsEmpty && OutOfOrder.IsEmpty && Problem is null;
}
