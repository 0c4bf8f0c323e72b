using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>GREATEST(…)</c> or <c>LEAST(…)</c></summary>
public sealed record MinMaxExpr(bool IsGreatest, EquatableArray<Expression> Arguments) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Arguments };
}
