using MigrationBuild.Postgres.Syntax.Sessions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>SET …</c> while the function runs.</summary>
/// <param name="Setting"><c>SET …</c>, also <c>FROM CURRENT</c>; in an <c>ALTER</c> also <c>RESET …</c>.</param>
public sealed record FunctionSetOption(VariableSetStmt Setting) : FunctionOption
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Setting };
}
