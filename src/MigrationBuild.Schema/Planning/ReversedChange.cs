using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>A change of a plan, and whether it can be taken back.</summary>
/// <param name="Change">The change as the plan makes it.</param>
/// <param name="Reason">A sentence that says what is not restored, and why; null where all is.</param>
public sealed record ReversedChange(Change Change, Reversal Reversal, string? Reason);
