namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>MERGE_ACTION()</c> (PostgreSQL 17)</summary>
public sealed record MergeSupportFunc : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
