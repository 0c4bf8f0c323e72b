using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Which triggers PostgreSQL knows (<c>CreateTriggerFiringOn</c>), in the order in which it asks.</summary>
internal static class TriggerRules
{
    private static readonly string[] SystemColumns = ["tableoid", "ctid", "xmin", "xmax", "cmin", "cmax"];

    /// <summary>What forbids the trigger on that relation, or null.</summary>
    public static QueryProblem? FindObstacle(CreateTrigStmt trigger, RowRelation relation, int targetVersion)
        => OfRelation(trigger, relation, targetVersion) ?? OfTiming(trigger) ?? trigger.Transitions.Select((_, i) => OfTransition(trigger, i, relation)).FirstOrDefault(found => found is not null);

    /// <summary>What forbids the condition, whose columns all exist, or null.</summary>
    public static QueryProblem? FindObstacleInCondition(CreateTrigStmt trigger, Expression condition, RowRelation relation)
    {
        if (Nodes(condition).FirstOrDefault(node => node is SubLink) is { } subquery)
        {
            return new(ServerError.FeatureNotSupported, subquery, "cannot use subquery in trigger WHEN condition");
        }

        return Nodes(condition).Select(node => OfReference(trigger, node, relation)).FirstOrDefault(found => found is not null);
    }

    private static QueryProblem? OfRelation(CreateTrigStmt trigger, RowRelation relation, int targetVersion)
    {
        var isView = relation is View;
        var kind = isView ? "view" : relation is Table { Foreign: not null } ? "foreign table" : "table";
        return (isView, trigger) switch
        {
            (false, { Timing: TriggerTiming.InsteadOf }) when kind == "foreign table" => Wrong("Foreign tables cannot have INSTEAD OF triggers"),
            (false, { IsConstraint: true }) when kind == "foreign table" => Wrong("Foreign tables cannot have constraint triggers"),
            (false, _) when kind == "foreign table" && targetVersion < 16 && Fires(trigger, TriggerEventKind.Truncate) => Wrong("Foreign tables cannot have TRUNCATE triggers"),
            (false, { Timing: TriggerTiming.InsteadOf }) => Wrong("Tables cannot have INSTEAD OF triggers"),
            (true, { IsForEachRow: true, Timing: not TriggerTiming.InsteadOf }) => Wrong("Views cannot have row-level BEFORE or AFTER triggers"),
            (true, _) when Fires(trigger, TriggerEventKind.Truncate) => Wrong("Views cannot have TRUNCATE triggers"),
            _ => null,
        };

        QueryProblem Wrong(string why) => new(ServerError.WrongObjectType, trigger.Relation, $"\"{relation.Name}\" is a {kind}: {why}");
    }

    private static QueryProblem? OfTiming(CreateTrigStmt trigger) => trigger switch
    {
        { IsForEachRow: true } when Fires(trigger, TriggerEventKind.Truncate) => Unsupported(trigger.Name, "TRUNCATE FOR EACH ROW triggers are not supported"),
        { Timing: not TriggerTiming.InsteadOf } => null,
        { IsForEachRow: false } => Unsupported(trigger.Name, "INSTEAD OF triggers must be FOR EACH ROW"),
        { When: { } when } => Unsupported(when, "INSTEAD OF triggers cannot have WHEN conditions"),
        _ when HasColumns(trigger) => Unsupported(trigger.Name, "INSTEAD OF triggers cannot have column lists"),
        _ => null,
    };

    private static QueryProblem? OfTransition(CreateTrigStmt trigger, int position, RowRelation relation)
    {
        var transition = trigger.Transitions[position];
        var before = trigger.Transitions.Take(position).ToList();
        var word = transition.IsNew ? "NEW" : "OLD";
        var (first, second) = transition.IsNew ? (TriggerEventKind.Insert, TriggerEventKind.Update) : (TriggerEventKind.Delete, TriggerEventKind.Update);
        return transition switch
        {
            { IsTable: false } => Unsupported(transition, "ROW variable naming in the REFERENCING clause is not supported"),
            _ when relation is View => new(ServerError.WrongObjectType, trigger.Relation, $"\"{relation.Name}\" is a view: Triggers on views cannot have transition tables"),
            _ when relation is Table { Foreign: not null } => new(ServerError.WrongObjectType, trigger.Relation, $"\"{relation.Name}\" is a foreign table: Triggers on foreign tables cannot have transition tables"),
            _ when trigger.Timing != TriggerTiming.After => Invalid(transition, "transition table name can only be specified for an AFTER trigger"),
            _ when Fires(trigger, TriggerEventKind.Truncate) => Unsupported(transition, "TRUNCATE triggers with transition tables are not supported"),
            _ when trigger.Events.Count > 1 => Unsupported(transition, "transition tables cannot be specified for triggers with more than one event"),
            _ when HasColumns(trigger) => Unsupported(transition, "transition tables cannot be specified for triggers with column lists"),
            _ when !Fires(trigger, first) && !Fires(trigger, second) => Invalid(
                transition,
                $"{word} TABLE can only be specified for {(transition.IsNew ? "an INSERT" : "a DELETE")} or UPDATE trigger"),
            _ when before.Exists(other => other.IsNew == transition.IsNew) => Invalid(transition, $"{word} TABLE cannot be specified multiple times"),
            _ when before.Exists(other => other.Name.Name == transition.Name.Name) => Invalid(transition, "OLD TABLE name and NEW TABLE name cannot be the same"),
            _ => null,
        };
    }

    private static QueryProblem? OfReference(CreateTrigStmt trigger, SyntaxNode node, RowRelation relation)
    {
        var (row, column) = node switch
        {
            ColumnRef { Parts: { Count: 1 } parts } => (parts[0].Name, null),
            ColumnRef { Parts: { Count: 2 } parts } => (parts[0].Name, parts[1].Name),
            Star { Qualifier: { Count: 1 } parts } => (parts[0].Name, null),
            _ => ("", default(string)),
        };
        if (row is not ("old" or "new"))
        {
            return null;
        }

        return (row, trigger) switch
        {
            (_, { IsForEachRow: false }) => Invalid(node, "statement trigger's WHEN condition cannot reference column values"),
            ("old", _) when Fires(trigger, TriggerEventKind.Insert) => Invalid(node, "INSERT trigger's WHEN condition cannot reference OLD values"),
            ("new", _) when Fires(trigger, TriggerEventKind.Delete) => Invalid(node, "DELETE trigger's WHEN condition cannot reference NEW values"),
            ("new", { Timing: TriggerTiming.Before }) when SystemColumns.Contains(column) => Unsupported(node, "BEFORE trigger's WHEN condition cannot reference NEW system columns"),
            ("new", { Timing: TriggerTiming.Before }) when relation.Columns.Any(own => own.Generated is not null && (column is null || own.Name == column)) => Invalid(
                node,
                "BEFORE trigger's WHEN condition cannot reference NEW generated columns"),
            _ => null,
        };
    }

    private static IEnumerable<SyntaxNode> Nodes(SyntaxNode node) => node.ChildNodes().SelectMany(Nodes).Prepend(node);

    private static bool Fires(CreateTrigStmt trigger, TriggerEventKind kind) => trigger.Events.Any(item => item.Kind == kind);

    private static bool HasColumns(CreateTrigStmt trigger) => trigger.Events.Any(item => !item.Columns.IsEmpty);

    private static QueryProblem Unsupported(SyntaxNode node, string message) => new(ServerError.FeatureNotSupported, node, message);

    private static QueryProblem Invalid(SyntaxNode node, string message) => new(ServerError.InvalidObjectDefinition, node, message);
}
