namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>An interpolation hole of a C# string that holds the SQL: a value that is known at run time only.</summary>
/// <param name="Text">What stands in the place of the value in the text that was parsed: U+FFFC.</param>
public sealed record Hole(string Text) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
