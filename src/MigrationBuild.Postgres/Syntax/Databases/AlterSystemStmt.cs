using MigrationBuild.Postgres.Syntax.Sessions;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>ALTER SYSTEM …</c></summary>
public sealed record AlterSystemStmt(VariableSetStmt Setting) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Setting };
}
