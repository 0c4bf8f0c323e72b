using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>ROW(…)</c>, or <c>(a, b)</c>.</summary>
public sealed record RowExpr(EquatableArray<Expression> Fields) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Fields };
}
