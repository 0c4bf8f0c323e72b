using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>DROP ATTRIBUTE …</c></summary>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Attribute">The attribute that goes.</param>
/// <param name="Behavior"><c>CASCADE</c>, which changes typed tables too, <c>RESTRICT</c> or neither.</param>
public sealed record DropAttributeCmd(bool IfExists, Identifier Attribute, DropBehavior Behavior) : AlterAttributeCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Attribute };
}
