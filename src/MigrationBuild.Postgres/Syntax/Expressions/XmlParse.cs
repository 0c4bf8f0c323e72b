namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLPARSE(DOCUMENT|CONTENT value)</c></summary>
/// <param name="IsDocument">Whether it is <c>DOCUMENT</c>, one root element, rather than <c>CONTENT</c>.</param>
/// <param name="Value">The text that is read as XML.</param>
/// <param name="PreservesWhitespace">Whether <c>PRESERVE WHITESPACE</c> is written.</param>
public sealed record XmlParse(bool IsDocument, Expression Value, bool PreservesWhitespace) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value };
}
