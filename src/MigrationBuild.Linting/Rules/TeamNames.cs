using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>What a team tells a rule of names, with <c>*</c> and <c>?</c>, in any schema or in one: <c>migrationbuild.PGM213.allow = cache_*, etl.*</c>.</summary>
internal static class TeamNames
{
    public static bool Has(StatementContext context, DiagnosticDescriptor rule, string key, QualifiedName relation) =>
        Patterns(context, rule, key).Any(pattern => pattern.Matches("table", relation.Name) || pattern.Matches("table", relation.Schema, relation.Name));

    /// <summary>Whether the name of what lies in no schema is among them.</summary>
    public static bool Has(StatementContext context, DiagnosticDescriptor rule, string key, string name) =>
        Patterns(context, rule, key).Any(pattern => pattern.Matches("", name));

    private static IEnumerable<ObjectPattern> Patterns(StatementContext context, DiagnosticDescriptor rule, string key) =>
        (context.Options.Settings.Find(rule, key) ?? "").Split(',').Select(text => ObjectPattern.Parse(text.Trim())).OfType<ObjectPattern>();
}
