namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER DOMAIN …</c></summary>
public sealed record AlterDomainStmt(ObjectName Name, AlterDomainCmd Command) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Command };
}
