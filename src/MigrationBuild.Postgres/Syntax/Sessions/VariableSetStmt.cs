using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>
/// <c>SET …</c> and <c>RESET …</c>. The special forms have the variable's name too: <c>timezone</c>, <c>search_path</c>,
/// <c>client_encoding</c>, <c>role</c>, <c>session_authorization</c>, <c>xmloption</c>. A word as value is a <see cref="StringConstant"/>.
/// </summary>
/// <param name="Kind">The form of the statement.</param>
/// <param name="Scope">The word after <c>SET</c>.</param>
/// <param name="Name">The variable with its dots; empty of <c>RESET ALL</c>, <c>transaction</c> where modes are set.</param>
/// <param name="Values">
/// The values of <see cref="VariableSetKind.Value"/> and the identifier of a snapshot; several are a list, as of <c>search_path</c>.
/// </param>
/// <param name="Modes">The modes of a transaction, where those are set.</param>
public sealed record VariableSetStmt(
    VariableSetKind Kind,
    VariableScope Scope,
    string Name,
    EquatableArray<Expression> Values,
    EquatableArray<TransactionMode> Modes) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Values };
}
