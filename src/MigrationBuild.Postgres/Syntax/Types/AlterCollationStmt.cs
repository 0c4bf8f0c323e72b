namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER COLLATION … REFRESH VERSION</c></summary>
public sealed record AlterCollationStmt(ObjectName Name) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
