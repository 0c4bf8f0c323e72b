namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>GENERATED ALWAYS AS (value)</c></summary>
public sealed record GeneratedConstraint(Expression Value, GeneratedKind Kind) : Constraint
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Value };
}
