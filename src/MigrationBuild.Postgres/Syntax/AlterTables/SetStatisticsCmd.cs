using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET STATISTICS …</c>, of a column by name or, in an index, by number; null is DEFAULT.</summary>
public sealed record SetStatisticsCmd(Identifier? Column, NumericConstant? ColumnNumber, NumericConstant? Value) : AlterTableCmd
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, ColumnNumber, Value };
}
