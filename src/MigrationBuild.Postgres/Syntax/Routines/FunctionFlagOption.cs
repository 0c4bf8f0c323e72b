namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>An attribute that takes no value.</summary>
public sealed record FunctionFlagOption(FunctionFlag Flag) : FunctionOption
{
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
