namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>NULL</c>.</summary>
public sealed record NullConstant : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
