using MigrationBuild.Schema.Planning;

namespace MigrationBuild.Tool.Terminal;

/// <summary>A plan as SQL. What must run outside a transaction stands apart, under the directive that a file of its own would have.</summary>
internal static class PlanText
{
    public static string Write(MigrationPlan plan) => Write(plan.Files);

    public static string Write(IEnumerable<PlannedFile> files) =>
        string.Join("\n", files.Select(file => (file.IsTransactional ? "" : "-- atlas:txmode none\n\n") + file.ToSql()));
}
