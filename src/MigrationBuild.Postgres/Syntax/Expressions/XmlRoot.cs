namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>XMLROOT(value, VERSION …, STANDALONE …)</c>; a null version is <c>NO VALUE</c>.</summary>
/// <param name="Value">The XML whose declaration is replaced.</param>
/// <param name="Version">The version's text; null is <c>VERSION NO VALUE</c>.</param>
/// <param name="Standalone">What is said after <c>STANDALONE</c>.</param>
public sealed record XmlRoot(Expression Value, Expression? Version, XmlStandalone Standalone) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Value, Version };
}
