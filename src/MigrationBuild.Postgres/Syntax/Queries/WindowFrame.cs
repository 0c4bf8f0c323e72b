namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>ROWS BETWEEN … AND …</c></summary>
/// <param name="Mode">The word that it begins with.</param>
/// <param name="Start">The bound after <c>BETWEEN</c>, or the only one.</param>
/// <param name="End">The bound after <c>AND</c>; null where there is no <c>BETWEEN</c>, which ends at the current row.</param>
/// <param name="Exclusion">The <c>EXCLUDE</c> clause.</param>
public sealed record WindowFrame(
    WindowFrameMode Mode,
    WindowFrameBound Start,
    WindowFrameBound? End,
    WindowFrameExclusion Exclusion) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Start, End };
}
