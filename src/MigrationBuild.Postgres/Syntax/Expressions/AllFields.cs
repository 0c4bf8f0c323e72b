namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>.*</c></summary>
public sealed record AllFields : IndirectionElement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
