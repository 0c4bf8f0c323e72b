namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>DEALLOCATE …</c>; null is ALL.</summary>
public sealed record DeallocateStmt(Identifier? Name) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
