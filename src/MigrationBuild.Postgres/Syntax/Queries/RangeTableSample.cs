using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>relation TABLESAMPLE method (…) REPEATABLE (…)</c></summary>
public sealed record RangeTableSample(
    FromItem Relation,
    ObjectName Method,
    EquatableArray<Expression> Arguments,
    Expression? Repeatable) : FromItem
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relation, Method, Arguments, Repeatable };
}
