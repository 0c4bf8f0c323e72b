namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>A role: by name or by the word for it.</summary>
public sealed record RoleSpec(RoleSpecKind Kind, Identifier? Name) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
