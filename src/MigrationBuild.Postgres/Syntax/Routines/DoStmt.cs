using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>DO …</c></summary>
public sealed record DoStmt(Identifier? Language, StringConstant Body) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Language, Body };
}
