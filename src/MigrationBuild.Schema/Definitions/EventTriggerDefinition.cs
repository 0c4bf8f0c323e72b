using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Routines;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>Event triggers. In which sessions one fires is set by a statement of its own.</summary>
internal static class EventTriggerDefinition
{
    private static readonly string[] Events = ["ddl_command_start", "ddl_command_end", "sql_drop", "table_rewrite", "login"];

    public static IEnumerable<Statement> Canonical(CreateEventTrigStmt create, AlterEventTrigStmt? enable, DefinitionNames names)
    {
        var canonical = Canonical(create, names);
        yield return canonical;
        if (enable is { Mode: not EnableMode.Enable })
        {
            yield return enable with { Name = canonical.Name };
        }
    }

    /// <summary>Only when it fires can be changed.</summary>
    public static IReadOnlyList<Statement>? Replace(IReadOnlyList<Statement> old, IReadOnlyList<Statement> wanted)
        => old[0] is CreateEventTrigStmt before && wanted[0] is CreateEventTrigStmt after && before == after
            ? [wanted.Count > 1 ? wanted[1] : new AlterEventTrigStmt(after.Name, EnableMode.Enable)]
            : null;

    private static CreateEventTrigStmt Canonical(CreateEventTrigStmt create, DefinitionNames names)
    {
        if (!Events.Contains(create.Event.Name))
        {
            names.Fail(ServerError.SyntaxError, create.Event, $"unrecognized event name \"{create.Event.Name}\"");
        }

        for (var i = 0; i < create.Filters.Count; i++)
        {
            var variable = create.Filters[i].Name;
            if (variable.Name != "tag")
            {
                names.Fail(ServerError.SyntaxError, variable, $"unrecognized filter variable \"{variable.Name}\"");
            }
            else if (i > 0)
            {
                names.Fail(ServerError.SyntaxError, variable, $"filter variable \"{variable.Name}\" specified more than once");
            }
        }

        return create with
        {
            Name = names.Own(ObjectKind.EventTrigger, create.Name),
            Filters = create.Filters
                .Select(filter => filter with { Values = filter.Values.Select(tag => tag with { Value = tag.Value.ToUpperInvariant() }).ToEquatableArray() })
                .ToEquatableArray(),
            Function = names.TriggerFunction(create.Function, "event_trigger"),
        };
    }
}
