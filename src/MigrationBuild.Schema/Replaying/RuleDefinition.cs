using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>What a CREATE RULE says, as the catalog holds it (<c>transformRuleStmt</c>).</summary>
internal static class RuleDefinition
{
    /// <summary>Null where there is a problem, or an action is of a form that is not followed.</summary>
    public static RewriteRule? From(RuleStmt statement, NameScope names, QualifiedName relation, out QueryProblem? problem)
    {
        IReadOnlyList<QueryProblem> problems = [];
        var where = statement.Where is { } condition ? SqlExpressions.Analyze(condition, ExpressionContext.OfRule(names, relation, statement.Event), out problems) : null;
        problem = First(problems);
        var actions = new List<SqlBody>();
        foreach (var written in statement.Actions)
        {
            if ((problem ??= RuleRules.FindObstacle(statement, written)) is not null)
            {
                return null;
            }

            var action = RuleActions.Analyze(written, ExpressionContext.OfAction(names, relation), out problems);
            if ((problem = First(problems) ?? (action is null ? null : RuleRules.FindObstacle(statement, written, action))) is not null || action is null)
            {
                return null;
            }

            actions.Add(action);
        }

        return problem is not null
            ? null
            : new RewriteRule(NameGenerator.Truncate(statement.Name.Name), statement.Event)
            {
                IsInstead = statement.IsInstead,
                Where = where,
                Actions = actions.ToEquatableArray(),
            };
    }

    private static QueryProblem? First(IReadOnlyList<QueryProblem> problems) => problems.Count > 0 ? problems[0] : null;
}
