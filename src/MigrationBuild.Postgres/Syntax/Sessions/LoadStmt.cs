using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>LOAD …</c></summary>
/// <param name="File">The shared library on the server.</param>
public sealed record LoadStmt(StringConstant File) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { File };
}
