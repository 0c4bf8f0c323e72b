using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLELEMENT(NAME n, XMLATTRIBUTES(…), …)</c></summary>
/// <param name="Name">The element's name after <c>NAME</c>.</param>
/// <param name="Attributes">What is in <c>XMLATTRIBUTES(…)</c>.</param>
/// <param name="Content">The values after the attributes, put one after the other.</param>
public sealed record XmlElement(
    Identifier Name,
    EquatableArray<XmlNamedValue> Attributes,
    EquatableArray<Expression> Content) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Attributes, Content };
}
