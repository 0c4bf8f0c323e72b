using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;
using MigrationBuild.Schema.Diffing.Renames;

namespace MigrationBuild.Schema.Planning;

/// <summary>
/// The way back from a plan: the plan from what it makes to what was there before. What it renames is renamed back, with its rows; what it takes comes back as far as a schema says it.
/// </summary>
/// <param name="Plan">The statements that take the plan back, and what they do to data written since.</param>
/// <param name="Changes">Every change that the plan makes, with what becomes of it.</param>
public sealed record ReversePlan(MigrationPlan Plan, EquatableArray<ReversedChange> Changes)
{
    /// <summary>Whether the schema is wholly as it was once the plan is taken back.</summary>
    public bool IsComplete => !Plan.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <param name="plan">A plan from <paramref name="current"/>, without errors.</param>
    public static ReversePlan Of(MigrationPlan plan, Catalog current, PlanOptions options)
        => PlanProof.Replay(plan, current, options, out var failure) is { } made
            ? Between(current, made, [.. plan.Changes.Where(change => change is RenameTable or RenameColumn)], options)
            : new ReversePlan(new MigrationPlan(default, default, EquatableArray.Create(failure!)), default);

    /// <summary>The way back from what there is to what there was.</summary>
    /// <param name="renames">The tables and columns that are the same under another name, as they were renamed on the way from <paramref name="earlier"/> to <paramref name="present"/>.</param>
    internal static ReversePlan Between(Catalog earlier, Catalog present, IReadOnlyList<Change> renames, PlanOptions options)
    {
        var (before, after) = (RenameHintsBack.Without(AccessObjects.Of(present).Any(entry => entry.Value.Owner is not null) ? OwnersSaid(earlier) : earlier), RenameHintsBack.Without(present));
        var back = MigrationPlanner.Plan(after, RenameHintsBack.ToOld(before, renames), SchemaScope.Migrations, options);
        // A way back without errors is proven to take back everything. Of another, what is taken back would have to be planned again.
        var there = RenameHintsBack.ToNew(after, renames);
        var again = PlanProof.Replay(back, after, options, out _) is { } restored ? Difference(restored, there) : default;
        var refusals = back.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Message).ToList();
        return new ReversePlan(back, Difference(before, there).Select(change => Judge(change, refusals.Count == 0 || again.Contains(change), refusals)).ToEquatableArray());
    }

    /// <summary>Of what nobody said the owner of, it was the role that runs the plans: so it can be given back to that role.</summary>
    private static Catalog OwnersSaid(Catalog catalog)
        => AccessObjects.Of(catalog)
            .Where(entry => entry.Value.Owner is null && entry.Key.Kind is not (ObjectKind.Column or ObjectKind.DefaultPrivileges))
            .ToList()
            .Aggregate(catalog, (result, entry) => AccessObjects.With(result, entry.Key, entry.Value.WithOwner(RoleNames.CurrentUser)));

    private static EquatableArray<Change> Difference(Catalog from, Catalog to)
    {
        var renames = HintedRenames.Find(from, to);
        return renames.Changes.AddRange(CatalogComparer.Compare(renames.Catalog, to, SchemaScope.Migrations));
    }

    private static ReversedChange Judge(Change change, bool isTakenBack, IReadOnlyList<string> refusals) =>
        !isTakenBack ? new ReversedChange(change, Reversal.None, string.Join(" ", refusals))
        : LostData.Of(change) is { } lost ? new ReversedChange(change, Reversal.WithoutData, lost)
        : new ReversedChange(change, Reversal.Restored, null);
}
