using MigrationBuild.Postgres.Syntax.Security;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>A user mapping.</summary>
/// <param name="User">The role after <c>FOR</c>.</param>
/// <param name="Server">The server after <c>SERVER</c>.</param>
public sealed record UserMappingObject(RoleSpec User, Identifier Server) : ObjectAddress
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { User, Server };
}
