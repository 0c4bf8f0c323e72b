namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>[index]</c></summary>
public sealed record Subscript(Expression Index) : IndirectionElement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Index };
}
