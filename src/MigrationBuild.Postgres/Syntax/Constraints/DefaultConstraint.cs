namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>DEFAULT value</c>, a constraint to PostgreSQL's grammar.</summary>
public sealed record DefaultConstraint(Expression Value) : Constraint
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Value };
}
