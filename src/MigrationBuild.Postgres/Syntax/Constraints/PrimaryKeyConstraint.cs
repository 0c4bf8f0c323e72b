namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>PRIMARY KEY</c></summary>
public sealed record PrimaryKeyConstraint : IndexConstraint
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
