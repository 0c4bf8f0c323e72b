namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>UNION</c>, <c>INTERSECT</c> or <c>EXCEPT</c> of two queries.</summary>
/// <param name="Kind">The word between the queries.</param>
/// <param name="IsAll">Whether <c>ALL</c> is written: duplicates are kept.</param>
/// <param name="Left">The query before the word; it has clauses of its own only in parentheses.</param>
/// <param name="Right">The query after the word; it has clauses of its own only in parentheses.</param>
public sealed record SetOperation(SetOperationKind Kind, bool IsAll, SelectStmt Left, SelectStmt Right) : QueryBody
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Left, Right };
}
