using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>An operator with its operand types; null for NONE.</summary>
/// <param name="Name">The operator, perhaps with its schema.</param>
/// <param name="Left">The type before the comma; null is <c>NONE</c>, a prefix operator.</param>
/// <param name="Right">The type after the comma; both are null where an operator class names the operator alone.</param>
public sealed record OperatorObject(OperatorName Name, TypeName? Left, TypeName? Right) : ObjectAddress
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Left, Right };
}
