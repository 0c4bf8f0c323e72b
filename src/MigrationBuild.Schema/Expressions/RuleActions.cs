using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <summary>Makes the actions of rules that a catalog holds.</summary>
internal static class RuleActions
{
    /// <summary>The action with its canonical form; null where it is of a form that is not followed.</summary>
    /// <param name="context">That of <see cref="ExpressionContext.OfAction"/>.</param>
    public static SqlBody? Analyze(Statement action, ExpressionContext context, out IReadOnlyList<QueryProblem> problems)
        => Analyze(action, context, Renaming.None, out problems);

    /// <summary>The action after a renaming, in its canonical form. The context is that before it.</summary>
    public static SqlBody Rename(SqlBody action, ExpressionContext context, Renaming renaming)
        => (Analyze(action.Syntax, context, renaming, out _) ?? action) with { References = renaming.Apply(action.References) };

    private static SqlBody? Analyze(Statement action, ExpressionContext context, Renaming renaming, out IReadOnlyList<QueryProblem> problems)
    {
        if (ExpressionCanonicalizer.CanonicalizeAction(action, context, renaming, out var references, out problems) is not { } canonical)
        {
            return null;
        }

        var text = SqlPrinter.Print(canonical);
        return new SqlBody(SqlParser.Parse(new SourceFile("", text)).Statements[0].Syntax, text) { References = references };
    }
}
