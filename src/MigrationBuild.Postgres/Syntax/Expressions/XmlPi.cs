namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLPI(NAME n, content)</c></summary>
/// <param name="Name">The target of the processing instruction.</param>
/// <param name="Content">The text of the processing instruction; null where there is none.</param>
public sealed record XmlPi(Identifier Name, Expression? Content) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Content };
}
