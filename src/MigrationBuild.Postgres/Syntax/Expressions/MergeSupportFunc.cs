namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary><c>MERGE_ACTION()</c></summary>
public sealed record MergeSupportFunc : Expression
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
