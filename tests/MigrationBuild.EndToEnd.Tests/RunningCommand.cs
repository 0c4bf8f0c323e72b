using System.Diagnostics;
using System.Text;

namespace MigrationBuild.EndToEnd.Tests;

/// <summary>A command that was started.</summary>
internal sealed class RunningCommand
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private RunningCommand(Process process) => _process = process;

    public static RunningCommand Start(string file, string directory, IEnumerable<string> arguments, Action<ProcessStartInfo>? configure = null)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        configure?.Invoke(start);
        var command = new RunningCommand(new Process { StartInfo = start });
        command._process.OutputDataReceived += command.Collect;
        command._process.ErrorDataReceived += command.Collect;
        command._process.Start();
        command._process.BeginOutputReadLine();
        command._process.BeginErrorReadLine();
        return command;
    }

    public CommandResult Wait()
    {
        if (!_process.WaitForExit(Timeout))
        {
            _process.Kill(entireProcessTree: true);
            Assert.Fail($"{_process.StartInfo.FileName} did not end:\n{_output}");
        }

        _process.WaitForExit();
        lock (_output)
        {
            return new CommandResult(_process.ExitCode, _output.ToString());
        }
    }

    private void Collect(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.AppendLine(line.Data);
        }
    }
}
