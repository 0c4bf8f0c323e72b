using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>A privilege; null is ALL. Where roles are granted: a role's name.</summary>
/// <param name="Name">The privilege or role in lower case; <c>alter system</c> is one word.</param>
/// <param name="Columns">The columns after a privilege; none is the whole table.</param>
public sealed record AccessPriv(Identifier? Name, EquatableArray<Identifier> Columns) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns };
}
