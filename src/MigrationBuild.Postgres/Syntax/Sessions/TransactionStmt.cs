using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary><c>BEGIN</c>, <c>COMMIT</c> and their like.</summary>
/// <param name="Kind">The words that it begins with.</param>
/// <param name="Modes">The modes after <c>BEGIN</c> and <c>START TRANSACTION</c>.</param>
/// <param name="Savepoint">The savepoint that is set, released or gone back to; else null.</param>
/// <param name="TransactionId">The identifier of a prepared transaction; else null.</param>
/// <param name="IsChain">
/// <c>AND CHAIN</c> or <c>AND NO CHAIN</c> after <c>COMMIT</c> and <c>ROLLBACK</c>; null where neither is written, which is no chain.
/// </param>
public sealed record TransactionStmt(
    TransactionStmtKind Kind,
    EquatableArray<TransactionMode> Modes,
    Identifier? Savepoint,
    StringConstant? TransactionId,
    bool? IsChain) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Savepoint, TransactionId };
}
