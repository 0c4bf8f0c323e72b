using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER TYPE … ADD VALUE …</c></summary>
/// <param name="Name">The enum that gets the value.</param>
/// <param name="IfNotExists">Whether <c>IF NOT EXISTS</c> is written: a value that is there already is then a notice, no error.</param>
/// <param name="Value">The new value, which cannot be used before the transaction commits.</param>
/// <param name="Placement"><c>BEFORE</c>, <c>AFTER</c> or neither.</param>
/// <param name="Neighbor">The value that it goes before or after; null at the end.</param>
public sealed record AlterEnumAddValueStmt(
    ObjectName Name,
    bool IfNotExists,
    StringConstant Value,
    EnumValuePlacement Placement,
    StringConstant? Neighbor) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Value, Neighbor };
}
