namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>NULL</c>, which constrains nothing.</summary>
public sealed record NullConstraint : Constraint
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
