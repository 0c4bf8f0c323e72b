namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>CHECK (condition)</c></summary>
public sealed record CheckConstraint(Expression Condition) : Constraint
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Condition };
}
