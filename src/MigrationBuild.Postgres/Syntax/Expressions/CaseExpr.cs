using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>CASE … END</c></summary>
public sealed record CaseExpr(Expression? Argument, EquatableArray<CaseWhen> Whens, Expression? Else) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Whens, Else };
}
