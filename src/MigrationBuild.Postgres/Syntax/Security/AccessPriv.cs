using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Security;

/// <summary>A privilege; null is ALL. Where roles are granted: a role's name.</summary>
public sealed record AccessPriv(Identifier? Name, EquatableArray<Identifier> Columns) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns };
}
