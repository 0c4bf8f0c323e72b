namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>LIKE table INCLUDING …</c></summary>
/// <param name="Relation">The table, view, foreign table or composite type whose columns are copied.</param>
/// <param name="Options">What comes along, after all of <c>INCLUDING</c> and <c>EXCLUDING</c> in their order.</param>
public sealed record TableLikeClause(ObjectName Relation, TableLikeOptions Options) : TableElement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation };
}
