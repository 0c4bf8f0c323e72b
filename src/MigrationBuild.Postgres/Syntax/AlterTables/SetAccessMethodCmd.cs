namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>SET ACCESS METHOD …</c>; null is DEFAULT.</summary>
public sealed record SetAccessMethodCmd(Identifier? AccessMethod) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { AccessMethod };
}
