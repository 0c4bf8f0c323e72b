using System.Globalization;
using Microsoft.CodeAnalysis;
using MigrationBuild.Linting;
using MigrationBuild.Schema.Generation;
using Tomlyn;
using Tomlyn.Model;
using DiagnosticSeverity = MigrationBuild.Postgres.Text.DiagnosticSeverity;

namespace MigrationBuild.Tool.Linting;

/// <summary>Reads <c>.squawk.toml</c>: rules that are left out or asked for, files that are left out, the server's version, and whether files run in a transaction.</summary>
internal static class SquawkFile
{
    public const string Name = ".squawk.toml";

    private const string ExcludedKey = "migrationbuild.excluded";

    public static OtherSettings Read(string path)
    {
        var table = Parse(path);
        var severities = new Dictionary<string, DiagnosticSeverity?>();
        foreach (var id in Strings(table, "included_rules").SelectMany(RuleCatalog.Resolve))
        {
            if (RuleCatalog.Find(id) is { DefaultSeverity: DiagnosticSeverity.Hidden })
            {
                severities[id] = DiagnosticSeverity.Warning;
            }
        }

        foreach (var id in Strings(table, "excluded_rules").SelectMany(RuleCatalog.Resolve))
        {
            severities[id] = null;
        }

        return new OtherSettings
        {
            Severities = severities,
            PostgresVersion = VersionOf(table),
            Runner = table.TryGetValue("assume_in_transaction", out var value) && value is bool inTransaction
                ? inTransaction ? MigrationRunner.TransactionPerFile : MigrationRunner.Autocommit
                : null,
            IsExcluded = Matcher(path, Strings(table, "excluded_paths").ToList()),
        };
    }

    private static TomlTable Parse(string path)
    {
        try
        {
            return TomlSerializer.Deserialize<TomlTable>(File.ReadAllText(path)) ?? [];
        }
        catch (TomlException e)
        {
            throw new UsageException($"{path} cannot be read: {e.Message}");
        }
    }

    private static IEnumerable<string> Strings(TomlTable table, string key) =>
        table.TryGetValue(key, out var value) && value is TomlArray array ? array.OfType<string>() : [];

    /// <summary><c>16.0</c> is 16. What is older than all that we know is read as the oldest of these.</summary>
    private static int? VersionOf(TomlTable table) =>
        table.TryGetValue("pg_version", out var value)
        && int.TryParse(Convert.ToString(value, CultureInfo.InvariantCulture)?.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            ? Math.Max(major, GenerationSettings.OldestPostgresVersion)
            : null;

    /// <summary>Its patterns mean what those of <c>.editorconfig</c> do.</summary>
    private static Func<string, bool> Matcher(string path, List<string> patterns)
    {
        if (patterns.Count == 0)
        {
            return static _ => false;
        }

        var sections = string.Concat(patterns.Select(pattern => $"[{pattern}]\n{ExcludedKey} = true\n"));
        var set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(sections, path) });
        return file => set.GetOptionsForSourcePath(Path.GetFullPath(file).Replace('\\', '/')).AnalyzerOptions.ContainsKey(ExcludedKey);
    }
}
