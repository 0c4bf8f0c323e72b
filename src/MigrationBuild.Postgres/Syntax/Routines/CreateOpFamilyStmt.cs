namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>CREATE OPERATOR FAMILY …</c></summary>
public sealed record CreateOpFamilyStmt(ObjectName Name, Identifier AccessMethod) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, AccessMethod };
}
