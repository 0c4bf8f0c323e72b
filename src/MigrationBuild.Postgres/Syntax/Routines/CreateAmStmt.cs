namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE ACCESS METHOD …</c></summary>
/// <param name="Name">The method, as <c>USING</c> names it later.</param>
/// <param name="IsIndex">Whether it is <c>TYPE INDEX</c> rather than <c>TYPE TABLE</c>.</param>
/// <param name="Handler">The function after <c>HANDLER</c>.</param>
public sealed record CreateAmStmt(Identifier Name, bool IsIndex, ObjectName Handler) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Handler };
}
