using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLCONCAT(…)</c></summary>
public sealed record XmlConcat(EquatableArray<Expression> Arguments) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Arguments };
}
