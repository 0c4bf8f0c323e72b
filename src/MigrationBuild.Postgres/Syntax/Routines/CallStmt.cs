using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CALL …</c></summary>
public sealed record CallStmt(FuncCall Call) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Call };
}
