using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Sessions;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Which rules PostgreSQL knows (<c>transformRuleStmt</c>, <c>DefineQueryRewrite</c>), in the order in which it asks.</summary>
internal static class RuleRules
{
    /// <summary>What forbids the action by its kind alone, or null.</summary>
    public static QueryProblem? FindObstacle(RuleStmt rule, Statement action) => (rule.Where, action) switch
    {
        (not null, NotifyStmt) => new(ServerError.InvalidObjectDefinition, action, "rules with WHERE conditions can only have SELECT, INSERT, UPDATE, or DELETE actions"),
        (not null, SelectStmt { Body: SetOperation }) => new(ServerError.FeatureNotSupported, action, "conditional UNION/INTERSECT/EXCEPT statements are not implemented"),
        _ => null,
    };

    /// <summary>What forbids that the action uses the rows it uses, or null.</summary>
    public static QueryProblem? FindObstacle(RuleStmt rule, Statement written, SqlBody action)
    {
        var (usesOld, usesNew) = (Uses(action.Syntax, "old"), Uses(action.Syntax, "new"));
        return (rule.Event, usesOld, usesNew, written) switch
        {
            (_, true, _, SelectStmt { Body: SetOperation }) or (_, _, true, SelectStmt { Body: SetOperation })
                => new(ServerError.InvalidColumnReference, written, "UNION/INTERSECT/EXCEPT member statement cannot refer to other relations of same query level"),
            (RuleEvent.Insert, true, _, _) => new(ServerError.InvalidObjectDefinition, written, "ON INSERT rule cannot use OLD"),
            (RuleEvent.Delete, _, true, _) => new(ServerError.InvalidObjectDefinition, written, "ON DELETE rule cannot use NEW"),
            _ => null,
        };
    }

    /// <summary>What forbids the rows that the actions return, or null.</summary>
    public static QueryProblem? FindObstacleInReturning(RuleStmt rule)
    {
        var returning = rule.Actions.Select(Returning).OfType<ReturningClause>().ToList();
        return returning switch
        {
            [] => null,
            { Count: > 1 } => new(ServerError.FeatureNotSupported, returning[1], "cannot have multiple RETURNING lists in a rule"),
            _ when rule.Where is not null => new(ServerError.FeatureNotSupported, returning[0], "RETURNING lists are not supported in conditional rules"),
            _ when !rule.IsInstead => new(ServerError.FeatureNotSupported, returning[0], "RETURNING lists are not supported in non-INSTEAD rules"),
            _ => null,
        };
    }

    /// <summary>What forbids to return so many values for a row of that relation, or null.</summary>
    public static QueryProblem? FindObstacleInReturned(RuleStmt rule, RowRelation relation, RewriteRule made)
    {
        var returned = made.Actions.Select(action => Returning(action.Syntax)).OfType<ReturningClause>().FirstOrDefault();
        if (returned is null || relation.Columns.IsEmpty || returned.Targets.Any(target => target.Value is Star))
        {
            return null;
        }

        var node = rule.Actions.Select(Returning).First(clause => clause is not null)!;
        return returned.Targets.Count.CompareTo(relation.Columns.Count) switch
        {
            < 0 => new(ServerError.InvalidObjectDefinition, node, "RETURNING list has too few entries"),
            > 0 => new(ServerError.InvalidObjectDefinition, node, "RETURNING list has too many entries"),
            _ => null,
        };
    }

    private static ReturningClause? Returning(Statement action) => action switch
    {
        InsertStmt insert => insert.Returning,
        UpdateStmt update => update.Returning,
        DeleteStmt delete => delete.Returning,
        _ => null,
    };

    private static bool Uses(SyntaxNode node, string row)
        => (node is ColumnRef column && column.Parts[0].Name == row) || node.ChildNodes().Any(child => Uses(child, row));
}
