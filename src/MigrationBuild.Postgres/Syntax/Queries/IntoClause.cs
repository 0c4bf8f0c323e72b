namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>INTO [TEMPORARY] table</c></summary>
public sealed record IntoClause(RangeVar Relation, IntoPersistence Persistence) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation };
}
