using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Objects;

/// <summary>An operator with its operand types; null for NONE.</summary>
public sealed record OperatorObject(OperatorName Name, TypeName? Left, TypeName? Right) : ObjectAddress
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Left, Right };
}
