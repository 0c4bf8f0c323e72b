using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>All columns: <c>*</c> or <c>t.*</c>.</summary>
public sealed record Star(EquatableArray<Identifier> Qualifier) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Qualifier };
}
