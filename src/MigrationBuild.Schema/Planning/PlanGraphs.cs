using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;

namespace MigrationBuild.Schema.Planning;

/// <summary>Who needs whom before and after a plan: what goes asks the one, what comes asks the other.</summary>
internal sealed record PlanGraphs(DependencyGraph Current, DependencyGraph Desired)
{
    public static PlanGraphs Of(Catalog current, Catalog desired) => new(DependencyGraph.Of(current), DependencyGraph.Of(desired));
}
