using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER TYPE … ADD VALUE …</c></summary>
public sealed record AlterEnumAddValueStmt(
    ObjectName Name,
    bool IfNotExists,
    StringConstant Value,
    EnumValuePlacement Placement,
    StringConstant? Neighbor) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Value, Neighbor };
}
