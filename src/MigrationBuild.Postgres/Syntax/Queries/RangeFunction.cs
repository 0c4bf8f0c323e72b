using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A function called as a table, or several in <c>ROWS FROM (…)</c>.</summary>
/// <param name="IsLateral">Whether <c>LATERAL</c> is written, which changes nothing: it may refer to earlier items anyway.</param>
/// <param name="IsRowsFrom">Whether <c>ROWS FROM (…)</c> is written, even around one function.</param>
/// <param name="Functions">The functions, whose rows stand side by side; one where there is no <c>ROWS FROM</c>.</param>
/// <param name="WithOrdinality">Whether <c>WITH ORDINALITY</c> is written: a last column counts the rows from 1.</param>
/// <param name="Alias">The alias after the call, or null.</param>
/// <param name="ColumnDefinitions">The columns after <c>AS</c> of one function that returns <c>record</c>.</param>
public sealed record RangeFunction(
    bool IsLateral,
    bool IsRowsFrom,
    EquatableArray<RangeFunctionItem> Functions,
    bool WithOrdinality,
    Alias? Alias,
    EquatableArray<FunctionColumn> ColumnDefinitions) : FromItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Functions, Alias, ColumnDefinitions };
}
