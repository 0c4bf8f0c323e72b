namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A bit string: <c>B'0101'</c> or <c>X'1F'</c>.</summary>
/// <param name="Digits">The digits between the quotes.</param>
/// <param name="IsHexadecimal">Whether it is <c>X'…'</c>, four bits a digit, rather than <c>B'…'</c>.</param>
public sealed record BitStringConstant(string Digits, bool IsHexadecimal) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
