namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>(SELECT …) AS alias</c></summary>
public sealed record RangeSubselect(bool IsLateral, SelectStmt Query, Alias? Alias) : FromItem
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Query, Alias };
}
