using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary><c>SECURITY LABEL … ON … IS …</c></summary>
/// <param name="Provider">The provider after <c>FOR</c>; null is the only one loaded.</param>
/// <param name="ObjectType">The words for the object's kind.</param>
/// <param name="Object">The object that the label is for.</param>
/// <param name="Label">The label after <c>IS</c>; null is <c>NULL</c>, which removes it.</param>
public sealed record SecLabelStmt(
    Identifier? Provider,
    ObjectType ObjectType,
    ObjectAddress Object,
    StringConstant? Label) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Provider, Object, Label };
}
