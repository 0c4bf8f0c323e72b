namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>An attribute that takes no value.</summary>
/// <param name="Flag">The attribute's words.</param>
public sealed record FunctionFlagOption(FunctionFlag Flag) : FunctionOption
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
