namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET NOT NULL</c></summary>
/// <param name="Column">The column; PostgreSQL scans the table unless a valid constraint proves that it has no null.</param>
public sealed record SetNotNullCmd(Identifier Column) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
