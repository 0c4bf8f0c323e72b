namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … DROP DEFAULT</c></summary>
/// <param name="Column">The column that has no default afterwards.</param>
public sealed record DropDefaultCmd(Identifier Column) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
