using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE EVENT TRIGGER …</c></summary>
public sealed record CreateEventTrigStmt(
    Identifier Name,
    Identifier Event,
    EquatableArray<EventTriggerFilter> Filters,
    ObjectName Function) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Event, Filters, Function };
}
