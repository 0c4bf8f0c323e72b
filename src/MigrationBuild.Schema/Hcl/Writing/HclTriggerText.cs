using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Hcl.Reading;

namespace MigrationBuild.Schema.Hcl.Writing;

/// <summary>The blocks of triggers and event triggers.</summary>
internal sealed class HclTriggerText(HclNames names)
{
    public HclBlockText Block(QualifiedName relation, Trigger trigger) => new HclBlockBuilder(HclBlockKinds.Trigger.Name, trigger.Name)
        .Add("on", names.ToRelation(relation))
        .Add("from", trigger.ReferencedTable is { } other ? names.ToRelation(other) : null)
        .Add("for", trigger.IsForEachRow ? "ROW" : null)
        .Add("deferrable", HclConstraintText.Deferrable(trigger.Deferrability) ?? (trigger.IsConstraint ? "false" : null))
        .AddSql("when", HclValueText.Expression(trigger.When))
        .AddComment(trigger.Comment)
        .Add(Events(relation, trigger))
        .Add(new HclBlockBuilder(HclBlockKinds.Referencing.Name).Add("old_table", Quoted(trigger.OldTable)).Add("new_table", Quoted(trigger.NewTable)).BuildUnlessEmpty())
        .Add(new HclBlockBuilder(HclBlockKinds.Execute.Name)
            .Add("function", names.ToFunction(trigger.Function))
            .Add("args", trigger.Arguments.IsEmpty ? null : HclValueText.List(trigger.Arguments.Select(HclValueText.Quote)))
            .Build())
        .Build();

    public HclBlockText EventTrigger(DefinedObject defined)
    {
        var statement = (CreateEventTrigStmt)Definition.Read(defined)[0];
        var tags = statement.Filters.SelectMany(filter => filter.Values).Select(tag => HclValueText.Quote(tag.Value)).ToList();
        return new HclBlockBuilder(HclBlockKinds.EventTrigger.Name, defined.Id.Name.Name)
            .Add("on", statement.Event.Name)
            .Add("tags", tags.Count == 0 ? null : HclValueText.List(tags))
            .Add("execute", names.ToFunction(NameOf(statement.Function)))
            .AddComment(defined.Comment)
            .Build();
    }

    private HclBlockText Events(QualifiedName relation, Trigger trigger)
    {
        var isOfColumns = !trigger.UpdateColumns.IsEmpty;
        return new HclBlockBuilder(trigger.Timing switch
        {
            TriggerTiming.Before => HclBlockKinds.Before.Name,
            TriggerTiming.After => HclBlockKinds.After.Name,
            _ => HclBlockKinds.InsteadOf.Name,
        })
            .AddFlag("insert", trigger.Events.Contains(TriggerEventKind.Insert))
            .AddFlag("update", trigger.Events.Contains(TriggerEventKind.Update) && !isOfColumns)
            .Add("update_of", isOfColumns ? HclValueText.List(trigger.UpdateColumns.Select(column => names.ToColumn(relation, column))) : null)
            .AddFlag("delete", trigger.Events.Contains(TriggerEventKind.Delete))
            .AddFlag("truncate", trigger.Events.Contains(TriggerEventKind.Truncate))
            .Build();
    }

    private static QualifiedName NameOf(ObjectName name) => new(name.Schema ?? "pg_catalog", name.Name);

    private static string? Quoted(string? text) => text is null ? null : HclValueText.Quote(text);
}
