namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A string, whichever way it was quoted, with its escapes resolved.</summary>
/// <param name="Value">The text between the quotes, doubled quotes and escapes resolved.</param>
public sealed record StringConstant(string Value) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
