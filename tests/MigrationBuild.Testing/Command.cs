using System.ComponentModel;
using System.Diagnostics;

namespace MigrationBuild.Testing;

/// <summary>A finished program: its exit code and everything it printed.</summary>
public sealed record Command(int ExitCode, string Output)
{
    /// <summary>Runs a program to its end; null if there is no such program.</summary>
    public static async Task<Command?> TryRunAsync(string program, IEnumerable<string> arguments, string? workingDirectory = null)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = workingDirectory ?? "",
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Command(process.ExitCode, await output + await errors);
    }

    /// <summary>Runs a program that must succeed.</summary>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, string? workingDirectory = null)
    {
        var command = await TryRunAsync(program, arguments, workingDirectory)
            ?? throw new InvalidOperationException($"There is no program {program}.");
        return command.ExitCode == 0
            ? command.Output
            : throw new InvalidOperationException($"{program} failed with exit code {command.ExitCode}:\n{command.Output}");
    }
}
