namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>An item of a SELECT or RETURNING list: <c>value AS name</c>.</summary>
public sealed record ResTarget(Expression Value, Identifier? Name) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Name };
}
