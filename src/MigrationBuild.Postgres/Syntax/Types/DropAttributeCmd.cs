using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>DROP ATTRIBUTE …</c></summary>
public sealed record DropAttributeCmd(bool IfExists, Identifier Attribute, DropBehavior Behavior) : AlterAttributeCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Attribute };
}
