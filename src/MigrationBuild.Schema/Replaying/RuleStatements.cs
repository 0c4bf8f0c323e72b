using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Views;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Rules.</summary>
internal static class RuleStatements
{
    /// <summary>The name of the rule that a view's query is.</summary>
    private const string ViewRule = "_RETURN";

    public static void Apply(StatementReplay replay, RuleStmt statement)
    {
        if (statement.Event == RuleEvent.Select || CarriedStatements.IsCarriedRelation(replay, statement.Relation))
        {
            CarriedStatements.CarryOn(replay, statement, "RULE", statement.Name, statement.Relation);
            return;
        }

        if (RequireRelation(replay, statement.Relation) is not { } name)
        {
            return;
        }

        var relation = replay.RowRelation(name);
        var rule = RuleDefinition.From(statement, replay.Names, name, out var problem);
        problem ??= RuleRules.FindObstacleInReturning(statement) ?? (rule is null ? null : RuleRules.FindObstacleInReturned(statement, relation, rule));
        if (problem is not null)
        {
            replay.Fail(problem.Error, problem.Node, problem.Message);
            return;
        }

        if (CanBeNamed(replay, name, statement.Name, statement.OrReplace))
        {
            Add(replay, statement, name, rule);
        }
    }

    public static void Rename(StatementReplay replay, DependentObject address, Identifier newName)
    {
        if (Require(replay, address) is ({ } name, { } rule) && CanBeNamed(replay, name, newName, orReplace: false))
        {
            var relation = replay.RowRelation(name);
            Put(replay, name, relation with { Rules = relation.Rules.Remove(rule.Name) }, rule with { Name = NameGenerator.Truncate(newName.Name) });
        }
    }

    public static void Comment(StatementReplay replay, DependentObject address, string? comment)
    {
        if (Require(replay, address) is ({ } name, { } rule))
        {
            Put(replay, name, replay.RowRelation(name), rule with { Comment = comment });
        }
    }

    /// <summary><c>ALTER TABLE … ENABLE RULE</c></summary>
    public static void Enable(StatementReplay replay, QualifiedName table, EnableRuleCmd command)
    {
        var own = NameGenerator.Truncate(command.Name.Name);
        if (replay.Table(table).Rules.Find(own) is { } rule)
        {
            Put(replay, table, replay.Table(table), rule with { Enabled = command.Mode });
        }
        else if (replay.Catalog.Carried.Find(CarriedKey(table, own)) is { } carried)
        {
            CarriedStatements.Append(replay, command, carried, carried.Name);
        }
        else
        {
            replay.Fail(ServerError.UndefinedObject, command.Name, $"rule \"{own}\" for relation \"{table.Name}\" does not exist");
        }
    }

    /// <summary>What was said of the rule besides its definition stays. One that has an action of a form that is not followed is carried as text.</summary>
    private static void Add(StatementReplay replay, RuleStmt statement, QualifiedName name, RewriteRule? rule)
    {
        var relation = replay.RowRelation(name);
        var own = NameGenerator.Truncate(statement.Name.Name);
        if (rule is null)
        {
            replay.Put(name, relation with { Rules = relation.Rules.Remove(own) });
            CarriedStatements.CarryOn(replay, statement, "RULE", statement.Name, statement.Relation);
            return;
        }

        var old = relation.Rules.Find(own);
        replay.Catalog = replay.Catalog.WithoutCarried(CarriedKey(name, own));
        Put(replay, name, relation, rule with { Enabled = old?.Enabled ?? EnableMode.Enable, Comment = old?.Comment, Origin = replay.OriginOf(statement) });
    }

    private static bool CanBeNamed(StatementReplay replay, QualifiedName relation, Identifier written, bool orReplace)
    {
        var own = NameGenerator.Truncate(written.Name);
        if (own == ViewRule)
        {
            replay.Fail(ServerError.InvalidObjectDefinition, written, $"non-view rule for \"{relation.Name}\" must not be named \"{ViewRule}\"");
            return false;
        }

        if (orReplace || (!replay.RowRelation(relation).Rules.ContainsKey(own) && !replay.Catalog.Carried.ContainsKey(CarriedKey(relation, own))))
        {
            return true;
        }

        replay.Fail(ServerError.DuplicateObject, written, $"rule \"{own}\" for relation \"{relation.Name}\" already exists");
        return false;
    }

    private static (QualifiedName? Relation, RewriteRule? Rule) Require(StatementReplay replay, DependentObject address)
    {
        if (RequireRelation(replay, address.Relation) is not { } name)
        {
            return default;
        }

        var own = NameGenerator.Truncate(address.Name.Name);
        var rule = replay.RowRelation(name).Rules.Find(own);
        if (rule is null)
        {
            replay.Fail(ServerError.UndefinedObject, address.Name, $"rule \"{own}\" for relation \"{name.Name}\" does not exist");
        }

        return (name, rule);
    }

    private static QualifiedName? RequireRelation(StatementReplay replay, ObjectName name)
    {
        if (replay.RequireRelation(name) is not { } found)
        {
            return null;
        }

        switch (replay.Catalog.FindRelation(found))
        {
            case Table { Foreign: null } or View:
                return found;
            case MaterializedView:
                replay.Fail(ServerError.FeatureNotSupported, name, "rules on materialized views are not supported");
                return null;
            default:
                replay.Fail(ServerError.WrongObjectType, name, $"relation \"{found.Name}\" cannot have rules");
                return null;
        }
    }

    private static string CarriedKey(QualifiedName relation, string rule) => $"RULE {rule} ON {relation}";

    private static void Put(StatementReplay replay, QualifiedName name, RowRelation relation, RewriteRule rule)
        => replay.Put(name, relation with { Rules = relation.Rules.SetItem(rule.Name, rule) });
}
