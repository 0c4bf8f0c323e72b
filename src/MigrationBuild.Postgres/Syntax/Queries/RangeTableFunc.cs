using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>XMLTABLE(…)</c></summary>
public sealed record RangeTableFunc(
    bool IsLateral,
    EquatableArray<XmlNamedValue> Namespaces,
    Expression Row,
    Expression Document,
    EquatableArray<RangeTableFuncColumn> Columns,
    Alias? Alias) : FromItem
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Namespaces, Row, Document, Columns, Alias };
}
