using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>One function of a <see cref="RangeFunction"/>.</summary>
public sealed record RangeFunctionItem(Expression Function, EquatableArray<FunctionColumn> ColumnDefinitions) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Function, ColumnDefinitions };
}
