namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A parameter: <c>$1</c>.</summary>
public sealed record ParamRef(int Number) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
