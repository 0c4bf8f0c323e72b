using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>All columns: <c>*</c> or <c>t.*</c>.</summary>
/// <param name="Qualifier">What is before the star and its dot; none where it is bare.</param>
public sealed record Star(EquatableArray<Identifier> Qualifier) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Qualifier };
}
