namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>VALIDATE CONSTRAINT …</c></summary>
/// <param name="Name">A constraint that was added <c>NOT VALID</c>: all rows are checked against it now.</param>
public sealed record ValidateConstraintCmd(Identifier Name) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name };
}
