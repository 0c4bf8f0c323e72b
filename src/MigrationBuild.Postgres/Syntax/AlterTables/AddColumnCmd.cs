using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ADD [COLUMN] …</c></summary>
public sealed record AddColumnCmd(bool IfNotExists, ColumnDef Column) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column };
}
