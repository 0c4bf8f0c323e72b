namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>OLD AS name</c> or <c>NEW AS name</c>.</summary>
public sealed record ReturningOption(bool IsNew, Identifier Name) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
