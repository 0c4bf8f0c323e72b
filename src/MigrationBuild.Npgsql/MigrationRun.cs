using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>One file of a run.</summary>
/// <param name="Path">The file within its directory.</param>
/// <param name="Version">What orders it.</param>
/// <param name="InTransaction">Whether all of it commits together.</param>
/// <param name="Statements">Every statement of the file, in order, secrets masked.</param>
/// <param name="Skipped">How many of them an earlier, broken run had executed.</param>
/// <param name="Duration">How long the rest took; zero on a dry run.</param>
public sealed record MigrationRun(
    string Path,
    string Version,
    bool InTransaction,
    EquatableArray<string> Statements,
    int Skipped,
    TimeSpan Duration);
