namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x IS TRUE</c> and its kin.</summary>
public sealed record BooleanTest(Expression Argument, BooleanTestKind Kind) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument };
}
