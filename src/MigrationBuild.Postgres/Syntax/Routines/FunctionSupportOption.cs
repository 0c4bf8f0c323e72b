namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>SUPPORT …</c></summary>
/// <param name="Function">The planner support function.</param>
public sealed record FunctionSupportOption(ObjectName Function) : FunctionOption
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Function };
}
