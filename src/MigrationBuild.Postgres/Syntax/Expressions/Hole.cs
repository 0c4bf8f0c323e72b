namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>An interpolation hole of a C# string that holds the SQL: a value that is known at run time only.</summary>
public sealed record Hole(string Text) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
