namespace MigrationBuild.Postgres.Syntax.Databases;

/// <summary><c>DROP TABLESPACE …</c></summary>
public sealed record DropTableSpaceStmt(bool IfExists, Identifier Name) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
