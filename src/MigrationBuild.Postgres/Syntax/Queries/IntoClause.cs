namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>INTO [TEMPORARY] table</c></summary>
/// <param name="Relation">The table that is made; it has no alias.</param>
/// <param name="Persistence">The word before its name.</param>
public sealed record IntoClause(RangeVar Relation, IntoPersistence Persistence) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation };
}
