using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>BEGIN</c>, <c>COMMIT</c> and their like.</summary>
public sealed record TransactionStmt(
    TransactionStmtKind Kind,
    EquatableArray<TransactionMode> Modes,
    Identifier? Savepoint,
    StringConstant? TransactionId,
    bool? IsChain) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Savepoint, TransactionId };
}
