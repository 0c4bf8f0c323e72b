using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>DROP CONSTRAINT …</c></summary>
public sealed record DropConstraintCmd(bool IfExists, Identifier Name, DropBehavior Behavior) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
