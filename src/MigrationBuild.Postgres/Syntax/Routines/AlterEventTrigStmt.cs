using MigrationBuild.Postgres.Syntax.AlterTables;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER EVENT TRIGGER … ENABLE|DISABLE</c></summary>
/// <param name="Name">The trigger, unique in the database.</param>
/// <param name="Mode"><c>ENABLE</c>, <c>ENABLE ALWAYS</c>, <c>ENABLE REPLICA</c> or <c>DISABLE</c>.</param>
public sealed record AlterEventTrigStmt(Identifier Name, EnableMode Mode) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
