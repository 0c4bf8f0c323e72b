using MigrationBuild.Linting;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Parsing;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Tool.Linting;

/// <summary>
/// Reads the <c>lint</c> block of <c>atlas.hcl</c> that holds for all environments: which analyzers report errors, what is checked of indexes, and how names are formed. Values that are
/// neither a plain <c>true</c> or <c>false</c> nor a plain text are left to Atlas.
/// </summary>
internal static class AtlasFile
{
    public const string Name = "atlas.hcl";

    private const string Naming = "PGM619";

    /// <summary>What both call the kinds of names.</summary>
    private static readonly (string Atlas, string Ours)[] Kinds =
    [
        ("schema", "schema"), ("table", "table"), ("column", "column"), ("index", "index"), ("foreign_key", "foreign-key"), ("check", "check"),
    ];

    private static readonly Dictionary<string, string> Checks = new(StringComparer.Ordinal)
    {
        ["check_create"] = "PGM101",
        ["check_drop"] = "PGM102",
        ["check_txmode"] = "PGM501",
    };

    public static OtherSettings Read(string path)
    {
        var file = HclParser.Parse(new SourceFile(path, File.ReadAllText(path)));
        if (file.Diagnostics is [var first, ..])
        {
            throw new UsageException($"{path}{file.Source.GetPosition(first.Span.Start)} cannot be read: {first.Message}");
        }

        var severities = new Dictionary<string, DiagnosticSeverity?>();
        var patterns = PatternsOf(file.Body).ToList();
        if (patterns.Count > 0)
        {
            severities[Naming] = DiagnosticSeverity.Warning;
        }

        var attributes =
            from lint in file.Body.Blocks
            where lint.Kind.Name == "lint"
            from analyzer in lint.Body.Blocks
            from attribute in analyzer.Body.Attributes
            where attribute.Value is HclBoolean
            select (Analyzer: analyzer.Kind.Name, attribute.Name.Name, ((HclBoolean)attribute.Value).Value);
        foreach (var (analyzer, name, value) in attributes.OrderBy(each => each.Name == "error" ? 0 : 1))
        {
            if (name == "error")
            {
                foreach (var id in analyzer == "naming" ? [Naming] : RuleCatalog.Resolve(analyzer))
                {
                    severities[id] = value ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
                }
            }
            else if (!value && Checks.TryGetValue(name, out var id))
            {
                severities[id] = null;
            }
        }

        return new OtherSettings { Severities = severities, Settings = RuleSettings.Create(patterns) };
    }

    /// <summary><c>match</c> of the <c>naming</c> block holds for every kind of name, and that of a block within it for its own.</summary>
    private static IEnumerable<KeyValuePair<string, string>> PatternsOf(HclBody body) =>
        from lint in body.Blocks
        where lint.Kind.Name == "lint"
        from naming in lint.Body.Blocks
        where naming.Kind.Name == "naming"
        from kind in Kinds
        let own = naming.Body.Blocks.Where(block => block.Kind.Name == kind.Atlas).Select(block => MatchOf(block.Body)).FirstOrDefault(match => match is not null)
        let pattern = own ?? MatchOf(naming.Body)
        where pattern is not null
        select new KeyValuePair<string, string>($"migrationbuild.{Naming}.{kind.Ours}", pattern);

    private static string? MatchOf(HclBody body) => body.Attributes
        .Where(attribute => attribute.Name.Name == "match")
        .Select(attribute => attribute.Value is HclTemplate { Parts: [HclTemplateText text] } ? text.Value.Text : null)
        .FirstOrDefault();
}
