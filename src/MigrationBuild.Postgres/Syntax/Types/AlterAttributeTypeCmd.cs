using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER ATTRIBUTE … TYPE …</c></summary>
public sealed record AlterAttributeTypeCmd(
    Identifier Attribute,
    TypeName Type,
    ObjectName? Collation,
    DropBehavior Behavior) : AlterAttributeCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Attribute, Type, Collation };
}
