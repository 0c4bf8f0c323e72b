using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLELEMENT(NAME n, XMLATTRIBUTES(…), …)</c></summary>
public sealed record XmlElement(
    Identifier Name,
    EquatableArray<XmlNamedValue> Attributes,
    EquatableArray<Expression> Content) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Attributes, Content };
}
