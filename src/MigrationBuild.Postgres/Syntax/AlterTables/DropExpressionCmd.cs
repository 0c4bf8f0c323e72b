namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … DROP EXPRESSION</c> (PostgreSQL 13)</summary>
/// <param name="Column">The stored generated column that becomes a plain one and keeps its values.</param>
/// <param name="IfExists">Whether <c>IF EXISTS</c> is written: a column that is not generated is then a notice, no error.</param>
public sealed record DropExpressionCmd(Identifier Column, bool IfExists) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
