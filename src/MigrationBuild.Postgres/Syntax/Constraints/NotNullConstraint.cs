namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>NOT NULL</c>; with its column where it stands among a table's constraints (PostgreSQL 18).</summary>
/// <param name="Column">The column after <c>NOT NULL</c> in a table's constraint; null where it stands at its column or domain.</param>
public sealed record NotNullConstraint(Identifier? Column) : Constraint
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Column };
}
