namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>DEFAULT</c> where a row of VALUES or an assignment has it in place of a value.</summary>
public sealed record SetToDefault : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
