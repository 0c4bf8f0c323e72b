using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using MigrationBuild.Linting;

namespace MigrationBuild.Analyzers.Files;

/// <summary>What the project file tells the linter (properties that <c>MigrationBuild.props</c> makes visible to the compiler).</summary>
internal static class ProjectSettings
{
    private const int OldestMajor = 9;

    public static LintOptions Read(AnalyzerConfigOptions options) => LintOptions.Default with
    {
        PostgresVersion = ReadVersion(Property(options, "MigrationPostgresVersion")),
        Today = DateTime.UtcNow.Date,
        LintSince = Property(options, "MigrationLintSince"),
    };

    /// <summary>Who runs the migrations, or null where the project leaves that to the directory's layout.</summary>
    public static MigrationRunner? ReadRunner(AnalyzerConfigOptions options) => MigrationRunners.Parse(Property(options, "MigrationRunner"));

    private static string? Property(AnalyzerConfigOptions options, string name) => options.TryGetValue("build_property." + name, out var value) ? value : null;

    /// <summary><c>17</c> or <c>16.3</c>.</summary>
    private static int ReadVersion(string? text)
    {
        var major = text?.Split('.')[0].Trim();
        return int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > OldestMajor
            ? version
            : LintOptions.Default.PostgresVersion;
    }
}
