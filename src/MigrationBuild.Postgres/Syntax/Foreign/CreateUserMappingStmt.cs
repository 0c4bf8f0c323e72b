using MigrationBuild.Postgres.Syntax.Security;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Foreign;

/// <summary><c>CREATE USER MAPPING …</c></summary>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: what is there already is then a notice, no error.</param>
/// <param name="User">The role after <c>FOR</c>; <c>PUBLIC</c> is any that has no mapping of its own.</param>
/// <param name="Server">The server after <c>SERVER</c>.</param>
/// <param name="Options">What is in <c>OPTIONS (…)</c>, usually the name and password to log in with.</param>
public sealed record CreateUserMappingStmt(
    bool IfNotExists,
    RoleSpec User,
    Identifier Server,
    EquatableArray<GenericOption> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { User, Server, Options };
}
