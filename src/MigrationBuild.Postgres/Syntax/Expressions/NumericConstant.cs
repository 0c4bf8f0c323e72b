namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>
/// A number in decimal digits, without the underscores that may have been written; hexadecimal, octal and binary integers are
/// converted. A minus sign before a number belongs to it, as in PostgreSQL's own tree.
/// </summary>
/// <param name="Text">The digits, with sign, point and exponent where there are any; <c>NaN</c> and infinity are strings in SQL.</param>
public sealed record NumericConstant(string Text) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
