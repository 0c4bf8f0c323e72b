using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>()</c>, <c>ROLLUP (…)</c>, <c>CUBE (…)</c> or <c>GROUPING SETS (…)</c> in a GROUP BY.</summary>
public sealed record GroupingSet(GroupingSetKind Kind, EquatableArray<Expression> Content) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Content };
}
