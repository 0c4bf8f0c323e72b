using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>ALTER OPERATOR … SET (…)</c></summary>
/// <param name="Operator">The operator, with its operand types.</param>
/// <param name="Options">
/// What is in the parentheses: <c>restrict</c>, <c>join</c> and, since PostgreSQL 17, <c>commutator</c>,
/// <c>negator</c>, <c>hashes</c>, <c>merges</c>.
/// </param>
public sealed record AlterOperatorStmt(OperatorObject Operator, EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Operator, Options };
}
