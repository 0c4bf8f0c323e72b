namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>NEW|OLD TABLE AS name</c></summary>
public sealed record TriggerTransition(bool IsNew, bool IsTable, Identifier Name) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
