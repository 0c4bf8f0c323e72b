namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>RETURN value</c>, the body of a function in the SQL standard's form.</summary>
public sealed record ReturnStmt(Expression Value) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value };
}
