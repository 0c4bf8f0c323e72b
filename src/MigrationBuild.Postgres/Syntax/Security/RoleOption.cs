using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>
/// An option of a role, under its word in lower case: <c>login</c>, <c>nologin</c>, <c>password</c>, <c>connection limit</c>, <c>valid
/// until</c>, <c>in role</c>.
/// </summary>
public sealed record RoleOption(string Name, SyntaxNode? Value, EquatableArray<RoleSpec> Roles) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Roles };
}
