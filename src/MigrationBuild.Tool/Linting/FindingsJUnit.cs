using System.Xml.Linq;
using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Tool.Linting;

/// <summary>
/// A report of tests as JUnit writes it: a suite a file, with a failed test for each warning and error. A file with neither has one test that passed.
/// </summary>
internal static class FindingsJUnit
{
    public static string Write(IEnumerable<Finding> findings, IReadOnlyList<SourceFile> files)
    {
        var failures = findings.Where(finding => finding.Diagnostic.Severity >= DiagnosticSeverity.Warning).ToLookup(finding => finding.Diagnostic.File.Path, StringComparer.Ordinal);
        var suites = files.Select(file => Suite(Reported.PathOf(file), failures[file.Path].ToList())).ToList();
        var root = new XElement("testsuites", new XAttribute("name", "MigrationBuild"), Totals(suites.Elements("testcase")), suites);
        return new XDeclaration("1.0", "UTF-8", standalone: null) + "\n" + root.ToString().ReplaceLineEndings("\n");
    }

    private static XElement Suite(string path, List<Finding> failures)
    {
        var cases = failures.Count == 0 ? [new XElement("testcase", new XAttribute("name", "no findings"), new XAttribute("classname", path))] : failures.Select(finding => Failed(finding, path)).ToList();
        return new XElement("testsuite", new XAttribute("name", path), Totals(cases), cases);
    }

    private static XElement Failed(Finding finding, string path)
    {
        var position = finding.Diagnostic.File.GetPosition(finding.Span.Start);
        return new XElement(
            "testcase",
            new XAttribute("name", $"{finding.Id} {finding.Diagnostic.Descriptor.Name} {position}"),
            new XAttribute("classname", path),
            new XAttribute("file", path),
            new XAttribute("line", position.Line),
            new XElement(
                "failure",
                new XAttribute("message", finding.Message),
                new XAttribute("type", finding.Diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning"),
                $"{path}{position}: {finding.Message}\n{finding.Diagnostic.Descriptor.HelpLink}"));
    }

    private static XAttribute[] Totals(IEnumerable<XElement> cases) =>
    [
        new("tests", cases.Count()),
        new("failures", cases.Elements("failure").Count()),
        new("errors", 0),
    ];
}
