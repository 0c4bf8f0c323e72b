using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>XMLTABLE(…)</c></summary>
/// <param name="IsLateral">Whether <c>LATERAL</c> is written, which changes nothing: it may refer to earlier items anyway.</param>
/// <param name="Namespaces">What is in <c>XMLNAMESPACES(…)</c>.</param>
/// <param name="Row">The XPath that finds the rows in the document.</param>
/// <param name="Document">The document after <c>PASSING</c>.</param>
/// <param name="Columns">The columns after <c>COLUMNS</c>.</param>
/// <param name="Alias">The alias after the parentheses, or null.</param>
public sealed record RangeTableFunc(
    bool IsLateral,
    EquatableArray<XmlNamedValue> Namespaces,
    Expression Row,
    Expression Document,
    EquatableArray<RangeTableFuncColumn> Columns,
    Alias? Alias) : FromItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Namespaces, Row, Document, Columns, Alias };
}
