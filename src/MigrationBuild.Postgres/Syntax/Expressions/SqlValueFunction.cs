namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A function without parentheses: <c>CURRENT_TIMESTAMP(3)</c>, <c>CURRENT_USER</c>.</summary>
/// <param name="Kind">Which of the words it is.</param>
/// <param name="Precision">The number of digits of a second after it, 0 to 6; null where none is written, which is 6.</param>
public sealed record SqlValueFunction(SqlValueFunctionKind Kind, int? Precision) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
