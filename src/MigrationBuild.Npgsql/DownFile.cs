using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Npgsql;

/// <summary>One migration that is taken back.</summary>
/// <param name="Path">The file within its directory.</param>
/// <param name="Version">What orders it.</param>
/// <param name="Steps">What takes it back, in order, secrets masked; none where it left nothing in the schema. Each runs as a migration file of its own would.</param>
/// <param name="Done">How many of the statements an earlier, broken run had executed.</param>
/// <param name="Losses">What is lost for good, a sentence each.</param>
/// <param name="NotRestored">What the migration took and does not come back, a sentence each.</param>
/// <param name="Warnings">What else there is to know, a sentence each.</param>
/// <param name="Duration">How long it took; zero on a dry run.</param>
public sealed record DownFile(
    string Path,
    string Version,
    EquatableArray<PlannedFile> Steps,
    int Done,
    EquatableArray<DownLoss> Losses,
    EquatableArray<string> NotRestored,
    EquatableArray<string> Warnings,
    TimeSpan Duration)
{
    /// <summary>The steps without what is done already.</summary>
    public IEnumerable<PlannedFile> Rest()
    {
        var done = Done;
        foreach (var step in Steps)
        {
            if (done < step.Statements.Count)
            {
                yield return step with { Statements = step.Statements.Skip(done).ToEquatableArray() };
            }

            done = Math.Max(0, done - step.Statements.Count);
        }
    }
}
