using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>AND</c>, <c>OR</c> or <c>NOT</c>. A chain of the same connective is one node, as in PostgreSQL's own tree.</summary>
/// <param name="Kind"><c>AND</c>, <c>OR</c> or <c>NOT</c>.</param>
/// <param name="Arguments">Two or more values of <c>AND</c> and <c>OR</c>, one of <c>NOT</c>.</param>
public sealed record BoolExpr(BoolExprKind Kind, EquatableArray<Expression> Arguments) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Arguments };
}
