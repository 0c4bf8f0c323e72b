namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A parameter: <c>$1</c>.</summary>
/// <param name="Number">The number after <c>$</c>, from 1.</param>
public sealed record ParamRef(int Number) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
