using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>DROP [COLUMN] …</c></summary>
public sealed record DropColumnCmd(bool IfExists, Identifier Column, DropBehavior Behavior) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
