using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules;

/// <summary>A lock that a transaction holds until it commits, on a relation that others use.</summary>
/// <param name="Effect">What is locked, and how.</param>
/// <param name="Taker">The statement that took it.</param>
internal sealed record HeldLock(Effect Effect, StatementContext Taker)
{
    /// <summary>What waits for it.</summary>
    public string Blocked => Effect.BlocksReads ? "reads and writes" : "writes";

    /// <summary>Where it is taken.</summary>
    public RelatedLocation Location => new(Taker.File, Effect.Cause.Span, $"{Effect.Relation.Name} is locked here");

    /// <summary>The finding with the place where the lock is taken, ahead of the others that it speaks of.</summary>
    public Finding Explain(Finding finding) => finding with { Related = finding.Related.Prepend(Location).ToEquatableArray() };
}
