using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>
/// A condition and what is done if it holds. The values of a CASE with an operand are a <see cref="Expressions.RowExpr"/> where they are several.
/// Null is a condition that is not understood.
/// </summary>
/// <param name="Condition">What stands before <c>THEN</c>.</param>
/// <param name="Statements">What follows <c>THEN</c>.</param>
public sealed record PlpgsqlBranch(Expression? Condition, EquatableArray<PlpgsqlStatement> Statements) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Condition, Statements };
}
