namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>NOT NULL</c>; with its column where it stands among a table's constraints (PostgreSQL 18).</summary>
public sealed record NotNullConstraint(Identifier? Column) : Constraint
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Column };
}
