using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CALL …</c></summary>
/// <param name="Call">The procedure as if it were a function.</param>
public sealed record CallStmt(FuncCall Call) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Call };
}
