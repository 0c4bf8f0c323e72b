namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>One end of a window frame.</summary>
/// <param name="Kind">Which row it is, or in which direction the offset goes.</param>
/// <param name="Offset">The value before <c>PRECEDING</c> or <c>FOLLOWING</c>; else null.</param>
public sealed record WindowFrameBound(WindowFrameBoundKind Kind, Expression? Offset) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Offset };
}
