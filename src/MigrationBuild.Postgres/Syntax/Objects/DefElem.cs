using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>
/// An option: <c>name = value</c>. Its value is a <see cref="StringConstant"/>, a <see cref="NumericConstant"/>, a <see cref="TypeName"/>,
/// an <see cref="OperatorName"/> or, for a reserved word such as <c>true</c> or <c>on</c>, an <see cref="Identifier"/>.
/// </summary>
public sealed record DefElem(Identifier? Namespace, Identifier Name, SyntaxNode? Value) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Namespace, Name, Value };
}
