using System.Collections;
using Microsoft.Build.Framework;

namespace MigrationBuild.Tasks.Tests;

/// <summary>Keeps what a task says, as MSBuild would print it, without the folder.</summary>
internal sealed class RecordingBuildEngine : IBuildEngine
{
    public List<string> Lines { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void LogErrorEvent(BuildErrorEventArgs e) =>
        Lines.Add($"{Path.GetFileName(e.File)}({e.LineNumber},{e.ColumnNumber}): error {e.Code}: {e.Message}");

    public void LogWarningEvent(BuildWarningEventArgs e) =>
        Lines.Add($"{Path.GetFileName(e.File)}({e.LineNumber},{e.ColumnNumber}): warning {e.Code}: {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }
}
