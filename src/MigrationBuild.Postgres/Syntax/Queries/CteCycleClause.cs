using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>CYCLE … SET … [TO … DEFAULT …] USING …</c> (PostgreSQL 14)</summary>
/// <param name="Columns">The columns after <c>CYCLE</c> whose repetition is a cycle.</param>
/// <param name="MarkColumn">The column after <c>SET</c> that tells whether a cycle was found.</param>
/// <param name="MarkValue">What it holds if so; null is <c>true</c>.</param>
/// <param name="MarkDefault">What it holds if not; null is <c>false</c>.</param>
/// <param name="PathColumn">The column after <c>USING</c> that holds the path walked.</param>
public sealed record CteCycleClause(
    EquatableArray<Identifier> Columns,
    Identifier MarkColumn,
    Expression? MarkValue,
    Expression? MarkDefault,
    Identifier PathColumn) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Columns, MarkColumn, MarkValue, MarkDefault, PathColumn };
}
