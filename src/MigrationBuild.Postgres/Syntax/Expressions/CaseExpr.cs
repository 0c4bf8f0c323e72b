using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>CASE … END</c></summary>
/// <param name="Argument">The value after <c>CASE</c> that the branches are compared with; null where each has a condition.</param>
/// <param name="Whens">The branches in order, at least one.</param>
/// <param name="Else">The value after <c>ELSE</c>; null is <c>NULL</c>.</param>
public sealed record CaseExpr(Expression? Argument, EquatableArray<CaseWhen> Whens, Expression? Else) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Whens, Else };
}
