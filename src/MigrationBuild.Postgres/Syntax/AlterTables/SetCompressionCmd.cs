namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET COMPRESSION …</c> (PostgreSQL 14)</summary>
/// <param name="Column">The column; values that are stored already stay as they are.</param>
/// <param name="Compression"><c>pglz</c>, <c>lz4</c> or <c>default</c>.</param>
public sealed record SetCompressionCmd(Identifier Column, Identifier Compression) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Compression };
}
