using MigrationBuild.Postgres.Syntax.Security;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>A user mapping.</summary>
public sealed record UserMappingObject(RoleSpec User, Identifier Server) : ObjectAddress
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { User, Server };
}
