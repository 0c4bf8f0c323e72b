using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER ATTRIBUTE … TYPE …</c></summary>
/// <param name="Attribute">The attribute that changes.</param>
/// <param name="Type">The type after <c>[SET DATA] TYPE</c>.</param>
/// <param name="Collation">The collation after <c>COLLATE</c>; null is the new type's default.</param>
/// <param name="Behavior"><c>CASCADE</c>, which changes typed tables too, <c>RESTRICT</c> or neither.</param>
public sealed record AlterAttributeTypeCmd(
    Identifier Attribute,
    TypeName Type,
    ObjectName? Collation,
    DropBehavior Behavior) : AlterAttributeCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Attribute, Type, Collation };
}
