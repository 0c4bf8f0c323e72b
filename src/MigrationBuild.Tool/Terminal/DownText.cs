using System.Text;
using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

/// <summary>What was taken back, or would be, in words and SQL.</summary>
internal static class DownText
{
    public static string Write(DownResult result)
    {
        var statements = result.Files.Sum(Statements);
        var duration = new TimeSpan(result.Files.Sum(file => file.Duration.Ticks));
        return $"Took back {Wording.Count(result.Files.Count, "migration")} ({Wording.Count(statements, "statement")}) in {Wording.Duration(duration)}. {Place(result)}";
    }

    public static string WriteNothing(DownResult result) => result.From is null
        ? "Nothing to take back: no migration was applied."
        : $"Nothing to take back: the database is at {result.From}.";

    /// <summary>What is lost and what does not come back, a line each.</summary>
    public static string WriteNotes(DownResult result) => string.Concat(result.Files.SelectMany(file => Notes(file).Select(note => $"{file.Path}: {note}\n")));

    /// <summary>All that would run, file by file, each under what it loses.</summary>
    public static string WriteStatements(DownResult result)
    {
        var text = new StringBuilder();
        foreach (var file in result.Files)
        {
            text.Append("-- Taking back ").Append(file.Path);
            text.Append(file.Done > 0 ? $" (going on after {file.Done} of {Wording.Count(Statements(file) + file.Done, "statement")})\n" : "\n");
            text.Append(string.Concat(Notes(file).Select(note => $"-- {note}\n"))).Append('\n');
            var sql = PlanText.Write(file.Rest());
            text.Append(sql.Length == 0 ? "-- It left nothing in the schema.\n\n" : sql + "\n");
        }

        return text.ToString();
    }

    public static string WriteDryRun(DownResult result) => $"-- Dry run: {Wording.Count(result.Files.Count, "migration")} would be taken back. Nothing was written.";

    public static string WriteQuestion(DownResult result) => $"Take back {Wording.Count(result.Files.Count, "migration")}?";

    private static IEnumerable<string> Notes(DownFile file)
        => file.Losses.Select(loss => loss.HasData ? $"{loss.Message} There is something in it." : loss.Message).Concat(file.NotRestored).Concat(file.Warnings);

    private static int Statements(DownFile file) => file.Rest().Sum(step => step.Statements.Count);

    private static string Place(DownResult result) => result.To is null ? "No migration is left." : $"The database is at {result.To}.";
}
