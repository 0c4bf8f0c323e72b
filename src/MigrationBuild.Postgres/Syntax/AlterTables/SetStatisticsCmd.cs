using MigrationBuild.Postgres.Syntax.Expressions;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … SET STATISTICS …</c>, of a column by name or, in an index, by number; null is DEFAULT.</summary>
/// <param name="Column">The column; null where <see cref="ColumnNumber"/> tells it.</param>
/// <param name="ColumnNumber">The column's position in an index, from 1; null where <see cref="Column"/> tells it.</param>
/// <param name="Value">
/// The number of most common values and histogram bounds to keep, 0 to 10000; −1 and null are the system's default.
/// </param>
public sealed record SetStatisticsCmd(Identifier? Column, NumericConstant? ColumnNumber, NumericConstant? Value) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, ColumnNumber, Value };
}
