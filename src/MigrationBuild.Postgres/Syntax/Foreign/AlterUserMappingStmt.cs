using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>ALTER USER MAPPING …</c></summary>
public sealed record AlterUserMappingStmt(RoleSpec User, Identifier Server, EquatableArray<GenericOption> Options) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { User, Server, Options };
}
