using System.Globalization;
using System.Text;
using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

/// <summary>The history as a table: the last of what was applied, then what is to come.</summary>
internal static class StatusText
{
    private const int ShownApplied = 10;

    public static string Write(MigrationStatus status)
    {
        var text = new StringBuilder();
        text.Append(status.Current is null ? "No migration was applied yet." : $"The database is at {status.Current}.");
        var rows = Rows(status).ToList();
        if (rows.Count > 0)
        {
            text.Append("\n\n").Append(Table(rows)).Append('\n');
        }

        if (status.Problem is { } problem)
        {
            return text.Append("\nApply would refuse: ").Append(problem.Message).ToString();
        }

        return text.Append(status.IsUpToDate ? "\nNothing is pending." : $"\n{Wording.Count(status.Pending.Count, "migration")} pending.").ToString();
    }

    private static IEnumerable<Row> Rows(MigrationStatus status)
    {
        var older = status.Applied.Count - ShownApplied;
        if (older > 0)
        {
            yield return new Row("applied", $"({older.ToString(CultureInfo.InvariantCulture)} older)", "", "");
        }

        foreach (var migration in status.Applied.Skip(older))
        {
            yield return Describe(migration, status.Ahead.Contains(migration.Version));
        }

        foreach (var file in status.OutOfOrder)
        {
            yield return new Row("late", NameOf(file), "", "", "older than what was applied");
        }

        var begun = status.Applied.Where(migration => !migration.IsComplete).Select(migration => migration.Version).ToHashSet(StringComparer.Ordinal);
        foreach (var file in status.Pending.Where(file => !begun.Contains(file.Split('_', '.')[0])))
        {
            yield return new Row("pending", NameOf(file), "", "");
        }
    }

    private static Row Describe(AppliedMigration migration, bool isAhead)
    {
        var name = migration.Description.Length == 0 ? migration.Version : $"{migration.Version}_{migration.Description}";
        var at = migration.ExecutedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        if (migration.IsBaseline)
        {
            return new Row("baseline", name, "", at);
        }

        var done = string.Create(CultureInfo.InvariantCulture, $"{migration.AppliedStatements}/{migration.TotalStatements}");
        if (migration.IsBeingTakenBack)
        {
            return new Row("leaving", name, done, at, "it is taken back in part; the next down goes on there");
        }

        if (!migration.IsComplete)
        {
            return migration.Error is { } error ? new Row("failed", name, done, at, error) : new Row("broken", name, done, at, "its run was cut off");
        }

        return isAhead ? new Row("ahead", name, done, at, "not among these migrations") : new Row("applied", name, done, at);
    }

    /// <summary>A path without what the layout adds, so that it stands in one column with what was applied.</summary>
    private static string NameOf(string path) =>
        path.EndsWith("/migration.sql", StringComparison.Ordinal) ? path[..^"/migration.sql".Length] : Path.ChangeExtension(path, null);

    private static string Table(List<Row> rows)
    {
        var all = rows.Prepend(new Row("state", "migration", "done", "at (UTC)")).ToList();
        var (state, migration, done) = (all.Max(row => row.State.Length), all.Max(row => row.Migration.Length), all.Max(row => row.Done.Length));
        var lines = all.Select(row =>
            $"  {row.State.PadRight(state)}  {row.Migration.PadRight(migration)}  {row.Done.PadLeft(done)}  {row.At}".TrimEnd()
            + (row.Note.Length == 0 ? "" : $"\n  {"".PadRight(state)}  {row.Note}"));
        return string.Join("\n", lines);
    }

    private sealed record Row(string State, string Migration, string Done, string At, string Note = "");
}
