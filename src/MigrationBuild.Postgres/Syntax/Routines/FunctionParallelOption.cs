namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>PARALLEL …</c></summary>
/// <param name="Safety"><c>unsafe</c>, PostgreSQL's default, <c>restricted</c> or <c>safe</c>.</param>
public sealed record FunctionParallelOption(Identifier Safety) : FunctionOption
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Safety };
}
