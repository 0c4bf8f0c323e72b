using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>
/// An option of a role, under its word in lower case: <c>login</c>, <c>nologin</c>, <c>password</c>, <c>connection limit</c>, <c>valid
/// until</c>, <c>in role</c>.
/// </summary>
/// <param name="Name">The words of the option; <c>ENCRYPTED PASSWORD</c> is <c>password</c>, <c>IN GROUP</c> is <c>in role</c>.</param>
/// <param name="Value">The string or number after it; null where it takes none, and for <c>PASSWORD NULL</c>.</param>
/// <param name="Roles">The roles after <c>in role</c>, <c>role</c>, <c>user</c> and <c>admin</c>.</param>
public sealed record RoleOption(string Name, SyntaxNode? Value, EquatableArray<RoleSpec> Roles) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Roles };
}
