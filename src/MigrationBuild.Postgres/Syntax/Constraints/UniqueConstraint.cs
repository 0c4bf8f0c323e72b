namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>UNIQUE</c></summary>
public sealed record UniqueConstraint(bool NullsNotDistinct) : IndexConstraint
{
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
