using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>
/// <c>SET …</c> and <c>RESET …</c>. The special forms have the variable's name too: <c>timezone</c>, <c>search_path</c>,
/// <c>client_encoding</c>, <c>role</c>, <c>session_authorization</c>, <c>xmloption</c>. A word as value is a <see cref="StringConstant"/>.
/// </summary>
public sealed record VariableSetStmt(
    VariableSetKind Kind,
    VariableScope Scope,
    string Name,
    EquatableArray<Expression> Values,
    EquatableArray<TransactionMode> Modes) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Values };
}
