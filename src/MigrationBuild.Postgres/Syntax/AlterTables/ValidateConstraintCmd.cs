namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>VALIDATE CONSTRAINT …</c></summary>
public sealed record ValidateConstraintCmd(Identifier Name) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
