using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>AS name (columns)</c></summary>
public sealed record Alias(Identifier Name, EquatableArray<Identifier> Columns) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Columns };
}
