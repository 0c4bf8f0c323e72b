using System.Text;
using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

/// <summary>What a run did, or would do, in words.</summary>
internal static class ApplyText
{
    public static string Write(ApplyResult result)
    {
        if (result.Files.IsEmpty)
        {
            return WriteNothing(result);
        }

        var statements = result.Files.Sum(file => file.Statements.Count - file.Skipped);
        var duration = new TimeSpan(result.Files.Sum(file => file.Duration.Ticks));
        return $"Applied {Wording.Count(result.Files.Count, "migration")} ({Wording.Count(statements, "statement")}) in {Wording.Duration(duration)}. " +
            $"The database is at {result.To}.";
    }

    public static string WriteDryRun(ApplyResult result)
    {
        if (result.Files.IsEmpty)
        {
            return WriteNothing(result);
        }

        var text = new StringBuilder();
        foreach (var file in result.Files)
        {
            text.AppendLine($"-- {file.Path}{(file.InTransaction ? "" : " (no transaction)")}");
            foreach (var statement in file.Statements.Skip(file.Skipped))
            {
                text.AppendLine(statement);
            }

            text.AppendLine();
        }

        return text.Append($"-- Dry run: {Wording.Count(result.Files.Count, "migration")} would be applied. Nothing was written.").ToString();
    }

    private static string WriteNothing(ApplyResult result) =>
        result.To is null ? "There are no migrations." : $"Nothing to do: the database is at {result.To}.";
}
