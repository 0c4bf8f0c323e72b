using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>NOTIFY …</c></summary>
public sealed record NotifyStmt(Identifier Channel, StringConstant? Payload) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Channel, Payload };
}
