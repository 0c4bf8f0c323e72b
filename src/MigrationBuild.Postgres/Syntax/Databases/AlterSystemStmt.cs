using MigrationBuild.Postgres.Syntax.Sessions;

namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>ALTER SYSTEM …</c></summary>
/// <param name="Setting">What is written to <c>postgresql.auto.conf</c>: <c>SET …</c> or <c>RESET …</c>.</param>
public sealed record AlterSystemStmt(VariableSetStmt Setting) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Setting };
}
