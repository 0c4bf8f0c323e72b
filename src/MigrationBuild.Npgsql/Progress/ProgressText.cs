namespace MigrationBuild.Npgsql;

/// <summary>
/// Prints a run as it goes: a line a statement, written when it starts and ended when it is done, so that a slow one is seen at work.
/// In order and at once, which <see cref="Progress{T}"/> does not promise in a console program.
/// </summary>
public sealed class ProgressText(TextWriter output) : IProgress<ApplyProgress>
{
    private bool _lineIsOpen;

    public void Report(ApplyProgress value)
    {
        switch (value)
        {
            case WaitingForLock waiting:
                output.WriteLine($"Another run is at work ({waiting.Holder}); waiting up to {Wording.Duration(waiting.Timeout)}.");
                break;
            case BaselineWritten baseline:
                output.WriteLine($"{baseline.Path} and all before it count as applied.");
                break;
            case EditAccepted edit:
                output.WriteLine($"{edit.Path}: the checksum is recorded anew.");
                break;
            case DownStarted { Done: > 0 } file:
                output.WriteLine($"Taking back {file.Path} (going on after {file.Done} of {Wording.Count(file.Total, "statement")})");
                break;
            case DownStarted file:
                output.WriteLine($"Taking back {file.Path}");
                break;
            case FileStarted { Skipped: > 0 } file:
                output.WriteLine($"{file.Path} (going on after {file.Skipped} of {Wording.Count(file.Total, "statement")})");
                break;
            case FileStarted file:
                output.WriteLine(file.Path + (file.InTransaction ? "" : " (no transaction)"));
                break;
            case InvalidIndexDropped index:
                output.WriteLine($"  dropped {index.Index}, which a broken run had left half built");
                break;
            case StatementStarted statement:
                output.Write($"  {statement.Index}/{statement.Total} {Wording.OneLine(statement.Statement)}");
                _lineIsOpen = true;
                break;
            case StatementFinished statement:
                output.WriteLine($" ({Wording.Duration(statement.Duration)})");
                _lineIsOpen = false;
                break;
        }

        output.Flush();
    }

    /// <summary>Ends the line that a statement has left open by failing.</summary>
    public void EndLine()
    {
        if (_lineIsOpen)
        {
            output.WriteLine();
            _lineIsOpen = false;
        }
    }
}
