using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>One function of a <see cref="RangeFunction"/>.</summary>
/// <param name="Function">The call: a <see cref="Expressions.FuncCall"/> or what SQL has its own syntax for.</param>
/// <param name="ColumnDefinitions">
/// The columns after <c>AS</c> inside of <c>ROWS FROM</c>, of a function that returns <c>record</c>.
/// </param>
public sealed record RangeFunctionItem(Expression Function, EquatableArray<FunctionColumn> ColumnDefinitions) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Function, ColumnDefinitions };
}
