namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>TRUE</c> or <c>FALSE</c>.</summary>
public sealed record BooleanConstant(bool Value) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
