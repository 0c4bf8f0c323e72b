namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>A string, whichever way it was quoted, with its escapes resolved.</summary>
public sealed record StringConstant(string Value) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
