namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ENABLE|DISABLE TRIGGER …</c></summary>
public sealed record EnableTriggerCmd(EnableMode Mode, TriggerSelection Selection, Identifier? Name) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
