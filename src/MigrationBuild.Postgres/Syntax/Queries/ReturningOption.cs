namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>OLD AS name</c> or <c>NEW AS name</c> (PostgreSQL 18).</summary>
/// <param name="IsNew">Whether it is for <c>NEW</c> rather than <c>OLD</c>.</param>
/// <param name="Name">The name that stands for the row in the list.</param>
public sealed record ReturningOption(bool IsNew, Identifier Name) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
