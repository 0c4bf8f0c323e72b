using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE EVENT TRIGGER …</c></summary>
/// <param name="Name">The trigger, unique in the database.</param>
/// <param name="Event">
/// <c>ddl_command_start</c>, <c>ddl_command_end</c>, <c>sql_drop</c>, <c>table_rewrite</c> or, since PostgreSQL 17, <c>login</c>.
/// </param>
/// <param name="Filters">The conditions after <c>WHEN</c>; none is every command.</param>
/// <param name="Function">The function that is called, without arguments.</param>
public sealed record CreateEventTrigStmt(
    Identifier Name,
    Identifier Event,
    EquatableArray<EventTriggerFilter> Filters,
    ObjectName Function) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Event, Filters, Function };
}
