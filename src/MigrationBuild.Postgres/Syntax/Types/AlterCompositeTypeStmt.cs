using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>ALTER TYPE …</c> of a composite type's attributes.</summary>
/// <param name="Name">The composite type, one that <c>CREATE TYPE</c> made.</param>
/// <param name="Commands">The subcommands in the order written, at least one.</param>
public sealed record AlterCompositeTypeStmt(ObjectName Name, EquatableArray<AlterAttributeCmd> Commands) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Commands };
}
