using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ADD ATTRIBUTE …</c></summary>
public sealed record AddAttributeCmd(ColumnDef Attribute, DropBehavior Behavior) : AlterAttributeCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Attribute };
}
