using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A function called as a table, or several in <c>ROWS FROM (…)</c>.</summary>
public sealed record RangeFunction(
    bool IsLateral,
    bool IsRowsFrom,
    EquatableArray<RangeFunctionItem> Functions,
    bool WithOrdinality,
    Alias? Alias,
    EquatableArray<FunctionColumn> ColumnDefinitions) : FromItem
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Functions, Alias, ColumnDefinitions };
}
