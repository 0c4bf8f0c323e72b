using Microsoft.Build.Utilities;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tasks;

/// <summary>Says a finding to MSBuild, at its place.</summary>
internal static class LogExtensions
{
    public static void LogDiagnostic(this TaskLoggingHelper log, SourceDiagnostic diagnostic)
    {
        var start = diagnostic.File.GetPosition(diagnostic.Span.Start);
        var (id, link, path) = (diagnostic.Id, diagnostic.Descriptor.HelpLink, diagnostic.File.Path);
        // The start only, as compilers print it. The message is an argument, for it may contain braces.
        switch (diagnostic.Severity)
        {
            case DiagnosticSeverity.Error:
                log.LogError(null, id, null, link, path, start.Line, start.Column, 0, 0, "{0}", diagnostic.Message);
                break;
            case DiagnosticSeverity.Warning:
                log.LogWarning(null, id, null, link, path, start.Line, start.Column, 0, 0, "{0}", diagnostic.Message);
                break;
            default:
                log.LogMessage(
                    null, id, null, path, start.Line, start.Column, 0, 0, Microsoft.Build.Framework.MessageImportance.Low, "{0}", diagnostic.Message);
                break;
        }
    }
}
