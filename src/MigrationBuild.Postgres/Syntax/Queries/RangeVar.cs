namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary>A relation by name, with its descendants unless <c>ONLY</c> is written.</summary>
public sealed record RangeVar(ObjectName Name, bool IsOnly, Alias? Alias) : FromItem
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Alias };
}
