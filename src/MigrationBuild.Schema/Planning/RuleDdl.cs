using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;
using static MigrationBuild.Schema.Planning.DdlWriter;

namespace MigrationBuild.Schema.Planning;

/// <summary>The statements of rules.</summary>
internal static class RuleDdl
{
    public static IEnumerable<string> Create(QualifiedName relation, RewriteRule rule)
        => Enable(relation, EnableMode.Enable, rule).Prepend(Create(relation, rule, orReplace: false));

    /// <summary>CREATE OR REPLACE leaves a rule enabled or disabled as it was.</summary>
    public static IReadOnlyList<string> Replace(QualifiedName relation, RewriteRule old, RewriteRule wanted)
        => old with { Enabled = wanted.Enabled } == wanted
            ? [.. Enable(relation, old.Enabled, wanted)]
            : [Create(relation, wanted, orReplace: true), .. Enable(relation, old.Enabled, wanted)];

    public static string Drop(QualifiedName relation, RewriteRule rule) => $"DROP {Target(relation, rule).Insert("RULE ".Length, "IF EXISTS ")}";

    /// <summary>What COMMENT ON calls it.</summary>
    public static string Target(QualifiedName relation, RewriteRule rule) => $"RULE {Name(rule.Name)} ON {Name(relation)}";

    private static IEnumerable<string> Enable(QualifiedName relation, EnableMode before, RewriteRule rule)
        => rule.Enabled == before ? [] : [$"ALTER TABLE {Name(relation)} {AlterTableStatements.Words(rule.Enabled)} RULE {Name(rule.Name)}"];

    private static string Create(QualifiedName relation, RewriteRule rule, bool orReplace) => SqlPrinter.Print(new RuleStmt(
        orReplace,
        new Identifier(rule.Name),
        rule.Event,
        NameOf(relation),
        rule.Where?.Syntax,
        rule.IsInstead,
        rule.Actions.Select(action => action.Syntax).ToEquatableArray()));
}
