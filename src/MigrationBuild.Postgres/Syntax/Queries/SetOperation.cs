namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>UNION</c>, <c>INTERSECT</c> or <c>EXCEPT</c> of two queries.</summary>
public sealed record SetOperation(SetOperationKind Kind, bool IsAll, SelectStmt Left, SelectStmt Right) : QueryBody
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Right };
}
