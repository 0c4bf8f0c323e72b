namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>x COLLATE collation</c></summary>
public sealed record CollateClause(Expression Argument, ObjectName Collation) : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Argument, Collation };
}
