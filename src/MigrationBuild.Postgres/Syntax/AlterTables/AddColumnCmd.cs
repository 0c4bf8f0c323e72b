using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ADD [COLUMN] …</c></summary>
/// <param name="IfNotExists">
/// Whether <c>IF NOT EXISTS</c> is written: a column of that name, whatever its type, is then a notice, no error.
/// </param>
/// <param name="Column">The definition, its constraints included.</param>
public sealed record AddColumnCmd(bool IfNotExists, ColumnDef Column) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
