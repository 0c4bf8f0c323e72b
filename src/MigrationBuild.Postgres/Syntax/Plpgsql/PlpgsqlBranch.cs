using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>
/// A condition and what is done if it holds. Null is a condition that is no expression of SQL: of a CASE with an operand, or one that is
/// not understood.
/// </summary>
public sealed record PlpgsqlBranch(Expression? Condition, EquatableArray<PlpgsqlStatement> Statements) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Condition, Statements };
}
