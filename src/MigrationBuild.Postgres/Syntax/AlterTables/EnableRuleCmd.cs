namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ENABLE|DISABLE RULE …</c></summary>
/// <param name="Mode">What the words before <c>RULE</c> say.</param>
/// <param name="Name">The rule, one of the table's.</param>
public sealed record EnableRuleCmd(EnableMode Mode, Identifier Name) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
