using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>COALESCE(a, b, …)</c></summary>
public sealed record CoalesceExpr(EquatableArray<Expression> Arguments) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Arguments };
}
