namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>NEW|OLD TABLE AS name</c></summary>
/// <param name="IsNew">Whether it is <c>NEW</c>: the rows as they are afterwards.</param>
/// <param name="IsTable">
/// Whether it is <c>TABLE</c> rather than <c>ROW</c>, which PostgreSQL's grammar knows and the server refuses.
/// </param>
/// <param name="Name">The name by which the function reads the rows.</param>
public sealed record TriggerTransition(bool IsNew, bool IsTable, Identifier Name) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
