using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ADD ATTRIBUTE …</c></summary>
/// <param name="Attribute">Name, type and collation of the attribute.</param>
/// <param name="Behavior"><c>CASCADE</c>, which changes typed tables too, <c>RESTRICT</c> or neither.</param>
public sealed record AddAttributeCmd(ColumnDef Attribute, DropBehavior Behavior) : AlterAttributeCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Attribute };
}
