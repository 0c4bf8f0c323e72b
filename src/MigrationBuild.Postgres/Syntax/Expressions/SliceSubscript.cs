namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>[lower:upper]</c>; either bound may be missing.</summary>
/// <param name="Lower">The index before the colon, inclusive; null is the array's first.</param>
/// <param name="Upper">The index after the colon, inclusive; null is the array's last.</param>
public sealed record SliceSubscript(Expression? Lower, Expression? Upper) : IndirectionElement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Lower, Upper };
}
