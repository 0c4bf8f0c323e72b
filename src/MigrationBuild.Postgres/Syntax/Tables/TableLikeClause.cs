namespace MigrationBuild.Postgres.Syntax.Tables;

/// <summary><c>LIKE table INCLUDING …</c></summary>
public sealed record TableLikeClause(ObjectName Relation, TableLikeOptions Options) : TableElement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation };
}
