namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>ROWS BETWEEN … AND …</c></summary>
public sealed record WindowFrame(
    WindowFrameMode Mode,
    WindowFrameBound Start,
    WindowFrameBound? End,
    WindowFrameExclusion Exclusion) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Start, End };
}
