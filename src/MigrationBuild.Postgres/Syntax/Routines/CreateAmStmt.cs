namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE ACCESS METHOD …</c></summary>
public sealed record CreateAmStmt(Identifier Name, bool IsIndex, ObjectName Handler) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Handler };
}
