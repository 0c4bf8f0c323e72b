using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLFOREST(…)</c></summary>
/// <param name="Elements">The elements in order; one whose value is null is left out.</param>
public sealed record XmlForest(EquatableArray<XmlNamedValue> Elements) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Elements };
}
