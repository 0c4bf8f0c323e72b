namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET STORAGE …</c></summary>
/// <param name="Column">The column; values that are stored already stay as they are.</param>
/// <param name="Storage"><c>plain</c>, <c>external</c>, <c>extended</c>, <c>main</c> or, since PostgreSQL 16, <c>default</c>.</param>
public sealed record SetStorageCmd(Identifier Column, Identifier Storage) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Storage };
}
