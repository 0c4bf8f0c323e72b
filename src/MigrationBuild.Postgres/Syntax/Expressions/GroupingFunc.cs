using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>GROUPING(…)</c></summary>
public sealed record GroupingFunc(EquatableArray<Expression> Arguments) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Arguments };
}
