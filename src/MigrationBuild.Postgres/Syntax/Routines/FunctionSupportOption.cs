namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>SUPPORT …</c></summary>
public sealed record FunctionSupportOption(ObjectName Function) : FunctionOption
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Function };
}
