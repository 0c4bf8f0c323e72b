using MigrationBuild.Npgsql;

namespace MigrationBuild.Tool.Terminal;

/// <summary>Prints a run as it goes: a line a statement, written when it starts and ended when it is done, so that a slow one is seen at work.</summary>
internal sealed class ApplyReporter(TextWriter output) : IProgress<ApplyProgress>
{
    private bool _lineIsOpen;

    public void Report(ApplyProgress value)
    {
        switch (value)
        {
            case WaitingForLock waiting:
                output.WriteLine($"Another run is at work ({waiting.Holder}); waiting up to {Text.Duration(waiting.Timeout)}.");
                break;
            case BaselineWritten baseline:
                output.WriteLine($"{baseline.Path} and all before it count as applied.");
                break;
            case FileStarted { Skipped: > 0 } file:
                output.WriteLine($"{file.Path} (going on after {file.Skipped} of {Text.Count(file.Total, "statement")})");
                break;
            case FileStarted file:
                output.WriteLine(file.Path + (file.InTransaction ? "" : " (no transaction)"));
                break;
            case InvalidIndexDropped index:
                output.WriteLine($"  dropped {index.Index}, which a broken run had left half built");
                break;
            case StatementStarted statement:
                output.Write($"  {statement.Index}/{statement.Total} {Text.OneLine(statement.Statement)}");
                _lineIsOpen = true;
                break;
            case StatementFinished statement:
                output.WriteLine($" ({Text.Duration(statement.Duration)})");
                _lineIsOpen = false;
                break;
        }

        output.Flush();
    }

    public void Finish(ApplyResult result, bool dryRun)
    {
        if (result.Files.IsEmpty)
        {
            output.WriteLine(result.To is null ? "There are no migrations." : $"Nothing to do: the database is at {result.To}.");
            return;
        }

        if (dryRun)
        {
            PrintPlan(result);
            return;
        }

        var statements = result.Files.Sum(file => file.Statements.Count - file.Skipped);
        var duration = new TimeSpan(result.Files.Sum(file => file.Duration.Ticks));
        output.WriteLine(
            $"Applied {Text.Count(result.Files.Count, "migration")} ({Text.Count(statements, "statement")}) in {Text.Duration(duration)}. " +
            $"The database is at {result.To}.");
    }

    /// <summary>A statement that failed has left its line open.</summary>
    public void EndLine()
    {
        if (_lineIsOpen)
        {
            output.WriteLine();
            _lineIsOpen = false;
        }
    }

    private void PrintPlan(ApplyResult result)
    {
        foreach (var file in result.Files)
        {
            output.WriteLine($"-- {file.Path}{(file.InTransaction ? "" : " (no transaction)")}");
            foreach (var statement in file.Statements.Skip(file.Skipped))
            {
                output.WriteLine(statement);
            }

            output.WriteLine();
        }

        output.WriteLine($"-- Dry run: {Text.Count(result.Files.Count, "migration")} would be applied. Nothing was written.");
    }
}
