using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>LOAD …</c></summary>
public sealed record LoadStmt(StringConstant File) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { File };
}
