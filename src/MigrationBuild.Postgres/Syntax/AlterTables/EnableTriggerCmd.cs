namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ENABLE|DISABLE TRIGGER …</c></summary>
/// <param name="Mode">What the words before <c>TRIGGER</c> say.</param>
/// <param name="Selection">A name, <c>ALL</c> or <c>USER</c>.</param>
/// <param name="Name">The trigger, where a name selects it; else null.</param>
public sealed record EnableTriggerCmd(EnableMode Mode, TriggerSelection Selection, Identifier? Name) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
