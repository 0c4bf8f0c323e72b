namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>One end of a window frame.</summary>
public sealed record WindowFrameBound(WindowFrameBoundKind Kind, Expression? Offset) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Offset };
}
