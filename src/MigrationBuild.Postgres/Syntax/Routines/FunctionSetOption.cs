using MigrationBuild.Postgres.Syntax.Sessions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>SET …</c> while the function runs.</summary>
public sealed record FunctionSetOption(VariableSetStmt Setting) : FunctionOption
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Setting };
}
