using MigrationBuild.Postgres.Syntax.AlterTables;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER EVENT TRIGGER … ENABLE|DISABLE</c></summary>
public sealed record AlterEventTrigStmt(Identifier Name, EnableMode Mode) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
