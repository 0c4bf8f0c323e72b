using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Triggers.</summary>
internal static class TriggerStatements
{
    public static void Apply(StatementReplay replay, CreateTrigStmt statement)
    {
        if (CarriedStatements.IsCarriedRelation(replay, statement.Relation))
        {
            CarriedStatements.CarryOn(replay, statement, "TRIGGER", statement.Name, statement.Relation);
            return;
        }

        if (RequireRelation(replay, statement.Relation) is not { } name)
        {
            return;
        }

        var relation = replay.RowRelation(name);
        var referenced = default(QualifiedName?);
        if (TriggerRules.FindObstacle(statement, relation, replay.State.TargetVersion) is { } obstacle)
        {
            replay.Fail(obstacle.Error, obstacle.Node, obstacle.Message);
        }
        else if (statement.From is { } from)
        {
            referenced = replay.RequireRelation(from);
        }

        if (replay.Failed)
        {
            return;
        }

        var when = Condition(replay, statement, name, relation);
        if (!replay.Failed && TriggerFunctions.Find(replay.Names, statement.Function, "trigger", replay.Fail) is { } function)
        {
            Add(replay, statement, name, TriggerDefinition.From(statement, function, referenced, when) with { Origin = replay.OriginOf(statement) });
        }
    }

    public static void Rename(StatementReplay replay, DependentObject address, Identifier newName)
    {
        if (Require(replay, address) is not ({ } name, { } trigger))
        {
            return;
        }

        var renamed = NameGenerator.Truncate(newName.Name);
        var relation = replay.RowRelation(name);
        if (relation.Triggers.ContainsKey(renamed))
        {
            replay.Fail(ServerError.DuplicateObject, newName, $"trigger \"{renamed}\" for relation \"{name.Name}\" already exists");
            return;
        }

        Put(replay, name, relation with { Triggers = relation.Triggers.Remove(trigger.Name) }, trigger with { Name = renamed });
    }

    public static void Comment(StatementReplay replay, DependentObject address, string? comment)
    {
        if (Require(replay, address) is ({ } name, { } trigger))
        {
            Put(replay, name, replay.RowRelation(name), trigger with { Comment = comment });
        }
    }

    /// <summary><c>ALTER TABLE … ENABLE TRIGGER</c></summary>
    public static void Enable(StatementReplay replay, QualifiedName table, EnableTriggerCmd command)
    {
        if (command.Selection == TriggerSelection.All)
        {
            replay.Report(ReplayDiagnostics.NotFollowed, command, "whether the triggers behind foreign keys fire is not in the model; it is not compared");
        }

        var own = command.Name is null ? null : NameGenerator.Truncate(command.Name.Name);
        if (own is not null && !replay.Table(table).Triggers.ContainsKey(own))
        {
            replay.Fail(ServerError.UndefinedObject, command.Name!, $"trigger \"{own}\" for table \"{table.Name}\" does not exist");
            return;
        }

        foreach (var trigger in replay.Table(table).Triggers.Where(trigger => own is null || trigger.Name == own).ToList())
        {
            Put(replay, table, replay.Table(table), trigger with { Enabled = command.Mode });
        }
    }

    private static void Add(StatementReplay replay, CreateTrigStmt statement, QualifiedName name, Trigger trigger)
    {
        var relation = replay.RowRelation(name);
        if (relation.Triggers.Find(trigger.Name) is not { } old)
        {
            if (trigger.IsConstraint && relation is Table { Constraints: var constraints } && constraints.ContainsKey(trigger.Name))
            {
                replay.Fail(ServerError.UniqueViolation, statement.Name, "duplicate key value violates unique constraint \"pg_constraint_conrelid_contypid_conname_index\"");
                return;
            }
        }
        else if (!statement.OrReplace)
        {
            replay.Fail(ServerError.DuplicateObject, statement.Name, $"trigger \"{trigger.Name}\" for relation \"{name.Name}\" already exists");
            return;
        }
        else if (old.IsConstraint)
        {
            replay.Fail(ServerError.DuplicateObject, statement.Name, $"trigger \"{trigger.Name}\" for relation \"{name.Name}\" is a constraint trigger");
            return;
        }
        else
        {
            trigger = trigger with { Comment = old.Comment };
        }

        if (AreColumns(replay, statement, relation))
        {
            Put(replay, name, relation, trigger);
        }
    }

    private static bool AreColumns(StatementReplay replay, CreateTrigStmt statement, RowRelation relation)
    {
        var columns = statement.Events.SelectMany(item => item.Columns).ToList();
        if (columns.FirstOrDefault(column => replay.RequireColumn(relation, column) is null) is not null)
        {
            return false;
        }

        if (columns.GroupBy(column => column.Name).FirstOrDefault(group => group.Count() > 1) is not { } twice)
        {
            return true;
        }

        replay.Fail(ServerError.DuplicateColumn, twice.ElementAt(1), $"column \"{twice.Key}\" specified more than once");
        return false;
    }

    private static SqlExpression? Condition(StatementReplay replay, CreateTrigStmt statement, QualifiedName name, RowRelation relation)
    {
        if (statement.When is not { } condition)
        {
            return null;
        }

        var when = SqlExpressions.Analyze(condition, ExpressionContext.OfChange(replay.Names, name).Condition(), out var problems);
        if ((problems.Count > 0 ? problems[0] : TriggerRules.FindObstacleInCondition(statement, condition, relation)) is { } problem)
        {
            replay.Fail(problem.Error, problem.Node, problem.Message);
        }

        return when;
    }

    private static (QualifiedName? Relation, Trigger? Trigger) Require(StatementReplay replay, DependentObject address)
    {
        if (RequireRelation(replay, address.Relation) is not { } name)
        {
            return default;
        }

        var own = NameGenerator.Truncate(address.Name.Name);
        var trigger = replay.RowRelation(name).Triggers.Find(own);
        if (trigger is null)
        {
            replay.Fail(ServerError.UndefinedObject, address.Name, $"trigger \"{own}\" for table \"{name.Name}\" does not exist");
        }

        return (name, trigger);
    }

    private static QualifiedName? RequireRelation(StatementReplay replay, ObjectName name)
    {
        if (replay.RequireRelation(name) is not { } found)
        {
            return null;
        }

        if (replay.Catalog.FindRelation(found) is Table or View)
        {
            return found;
        }

        replay.Fail(ServerError.WrongObjectType, name, $"relation \"{found.Name}\" cannot have triggers");
        return null;
    }

    private static void Put(StatementReplay replay, QualifiedName name, RowRelation relation, Trigger trigger)
        => replay.Put(name, relation with { Triggers = relation.Triggers.SetItem(trigger.Name, trigger) });
}
