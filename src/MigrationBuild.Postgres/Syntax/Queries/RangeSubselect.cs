namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>(SELECT …) AS alias</c></summary>
/// <param name="IsLateral">Whether <c>LATERAL</c> is written: it may refer to earlier items.</param>
/// <param name="Query">The query in the parentheses.</param>
/// <param name="Alias">The alias; null only since PostgreSQL 16.</param>
public sealed record RangeSubselect(bool IsLateral, SelectStmt Query, Alias? Alias) : FromItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Query, Alias };
}
