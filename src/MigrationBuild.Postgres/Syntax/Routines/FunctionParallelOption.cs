namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>PARALLEL …</c></summary>
public sealed record FunctionParallelOption(Identifier Safety) : FunctionOption
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Safety };
}
