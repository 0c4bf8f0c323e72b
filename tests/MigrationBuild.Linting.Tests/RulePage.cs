using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Tests;

/// <summary>The page of a rule in <c>docs/rules</c>: what a person wrote of it, and the parts that come from the rule and its cases. Of a rule about programs a person writes what is bad and good too.</summary>
internal static partial class RulePage
{
    private const string Generated = "Bad|Good|Options";

    /// <summary>The page as it should be.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="page">The page as it is. Its sections are kept, except for those that are made here.</param>
    /// <param name="cases">The cases of the rule.</param>
    public static string Render(DiagnosticDescriptor rule, string page, IReadOnlyList<RuleCase> cases)
    {
        var sections = Sections().Matches(page).ToLookup(section => section.Groups[1].Value, section => section.Value.Trim());
        var written = sections.Where(section => !Regex.IsMatch(section.Key, $"^({Generated})$")).SelectMany(section => section).ToList();
        var bad = cases[0];
        var good = cases.Single(each => each.Title == "Good");
        return string.Join("\n\n",
        [
            $"# {rule.Id}: {rule.Title}",
            $"`{rule.Name}` · default severity: {rule.DefaultSeverity.ToString().ToLowerInvariant()}",
            .. written.Take(1),
            bad.Options.ValuesAt.Count > 0 ? sections["Bad"].Single() : "## Bad\n\n" + Sql(bad),
            bad.Options.ValuesAt.Count > 0 ? sections["Good"].Single() : "## Good\n\n" + Sql(good),
            .. written.Skip(1),
            bad.Options.ValuesAt.Count > 0 ? ProgramOptions(rule) : Options(rule),
        ]) + "\n";
    }

    /// <summary>All rules in a table.</summary>
    public static string RenderList(IEnumerable<DiagnosticDescriptor> rules) => string.Join(
        "\n",
        [
            "# Rules",
            "",
            "What the linter reports of a migration, and how severe it is where nothing else is set. A hidden rule is silent until it is given a severity. How to set one, and how to say that a single",
            "finding is meant: [linting](../linting.md).",
            "",
            "| id | name | default | |",
            "|---|---|---|---|",
            .. rules.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | `{rule.Name}` | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title} |"),
        ]) + "\n";

    private static string Sql(RuleCase rule) =>
        $"```sql\n{string.Join("\n\n-- in the next migration\n", rule.Next.Prepend(rule.Text).Select(text => text.Trim('\n')))}\n```";

    private static string Options(DiagnosticDescriptor rule) => $"""
        ## Options

        ```ini
        # .editorconfig
        [migrations/**.sql]
        migrationbuild.{rule.Id}.severity = warning   # error, warning, suggestion, silent, none
        ```

        In C# strings, `dotnet_diagnostic.{rule.Id}.severity` under `[*.cs]` does the same. `.globalconfig`, `NoWarn` and `WarningsAsErrors` work for both.

        To keep one statement as it is, say why above it:

        ```sql
        -- migrationbuild:ignore {rule.Id} why it is safe here
        ```
        """.ReplaceLineEndings("\n");

    private static string ProgramOptions(DiagnosticDescriptor rule) => $"""
        ## Options

        ```ini
        # .editorconfig
        [*.cs]
        dotnet_diagnostic.{rule.Id}.severity = warning   # error, warning, suggestion, silent, none
        ```

        To keep one statement as it is, `#pragma warning disable {rule.Id}` and `[SuppressMessage]` work as always, and so does a comment in the SQL, above the statement:

        ```sql
        -- migrationbuild:ignore {rule.Id} why it is safe here
        ```
        """.ReplaceLineEndings("\n");

    [GeneratedRegex("^## (.*)\n(?:(?!^## ).*\n)*", RegexOptions.Multiline)]
    private static partial Regex Sections();
}
