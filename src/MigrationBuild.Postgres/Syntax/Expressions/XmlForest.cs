using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLFOREST(…)</c></summary>
public sealed record XmlForest(EquatableArray<XmlNamedValue> Elements) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Elements };
}
