using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>
/// An option: <c>name = value</c>. Its value is a <see cref="StringConstant"/>, a <see cref="NumericConstant"/>, a <see cref="TypeName"/>,
/// an <see cref="OperatorName"/> or, for a reserved word such as <c>true</c> or <c>on</c>, an <see cref="Identifier"/>.
/// </summary>
/// <param name="Namespace">What is before the dot, as <c>toast</c> in <c>toast.autovacuum_enabled</c>; else null.</param>
/// <param name="Name">The option, in lower case unless it was quoted.</param>
/// <param name="Value">The value; null where the name stands alone, which of a boolean option is on.</param>
public sealed record DefElem(Identifier? Namespace, Identifier Name, SyntaxNode? Value) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Namespace, Name, Value };
}
