namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … DROP NOT NULL</c></summary>
/// <param name="Column">The column that may be null afterwards.</param>
public sealed record DropNotNullCmd(Identifier Column) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
