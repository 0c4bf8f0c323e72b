namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ENABLE|DISABLE RULE …</c></summary>
public sealed record EnableRuleCmd(EnableMode Mode, Identifier Name) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
