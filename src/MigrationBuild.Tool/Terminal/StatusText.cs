using System.Text;
using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

internal static class StatusText
{
    public static string Write(MigrationStatus status)
    {
        var text = new StringBuilder();
        text.Append(status.Current is null ? "No migration was applied yet." : $"The database is at {status.Current}.");
        foreach (var failed in status.Applied.Where(migration => !migration.IsComplete && !migration.IsBaseline))
        {
            text.Append($"\n  failed   {failed.Version} {failed.Description}: {failed.AppliedStatements} of {failed.TotalStatements} statements done");
            text.Append(failed.Error is null ? "" : $". {failed.Error}");
        }

        Append(text, "late    ", status.OutOfOrder);
        Append(text, "pending ", status.Pending);
        Append(text, "newer   ", status.Ahead.Select(version => version + " (not among these migrations)"));
        if (status.Problem is { } problem)
        {
            return text.Append("\nApply would refuse: ").Append(problem.Message).ToString();
        }

        return text.Append(status.IsUpToDate ? "\nNothing is pending." : $"\n{Wording.Count(status.Pending.Count, "migration")} pending.").ToString();
    }

    private static void Append(StringBuilder text, string label, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            text.Append($"\n  {label} {item}");
        }
    }
}
