using MigrationBuild.Postgres.Syntax.Objects;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>DROP CONSTRAINT …</c></summary>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: what is missing is then a notice, no error.</param>
/// <param name="Name">The constraint; its index goes too, and with <c>CASCADE</c> the foreign keys that refer to it.</param>
/// <param name="Behavior">What follows the name: <c>CASCADE</c>, <c>RESTRICT</c> or neither.</param>
public sealed record DropConstraintCmd(bool IfExists, Identifier Name, DropBehavior Behavior) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
