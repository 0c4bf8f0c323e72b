namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>UNIQUE</c></summary>
/// <param name="NullsNotDistinct">Whether <c>NULLS NOT DISTINCT</c> is written (PostgreSQL 15): two nulls are then equal.</param>
public sealed record UniqueConstraint(bool NullsNotDistinct) : IndexConstraint
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList
    {
        Name,
        Columns,
        Including,
        Options,
        IndexTablespace,
        UsingIndex,
    };
}
