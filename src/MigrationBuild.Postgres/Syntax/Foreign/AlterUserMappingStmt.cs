using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>ALTER USER MAPPING …</c></summary>
/// <param name="User">The role after <c>FOR</c>; <c>PUBLIC</c> is any that has no mapping of its own.</param>
/// <param name="Server">The server after <c>SERVER</c>.</param>
/// <param name="Options">The options with what is done to each; without a word an option is added.</param>
public sealed record AlterUserMappingStmt(RoleSpec User, Identifier Server, EquatableArray<GenericOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { User, Server, Options };
}
