using MigrationBuild.Linting;
using MigrationBuild.Tool.Terminal;

namespace MigrationBuild.Tool.Linting;

internal static class FindingsJson
{
    public static string Write(IEnumerable<Finding> findings) => Json.Write(json =>
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            var diagnostic = finding.Diagnostic;
            var (start, end) = (diagnostic.File.GetPosition(finding.Span.Start), diagnostic.File.GetPosition(finding.Span.End));
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("name", diagnostic.Descriptor.Name);
            json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            json.WriteString("file", diagnostic.File.Path);
            json.WriteNumber("line", start.Line);
            json.WriteNumber("column", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
            json.WriteString("message", finding.Message);
            json.WriteString("help", diagnostic.Descriptor.HelpLink);
            json.WriteString("fingerprint", finding.Fingerprint);
            json.WriteStrings("fixes", finding.Fixes.Select(fix => fix.Title));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
