using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>column = value</c>, or <c>(columns) = row</c> where <see cref="IsMultiple"/>.</summary>
/// <param name="Targets">What is assigned to: one column, or those in the parentheses.</param>
/// <param name="IsMultiple">Whether the targets are in parentheses, even if there is one.</param>
/// <param name="Value">
/// The value after <c>=</c>; of several targets a <see cref="Expressions.RowExpr"/> or a <see cref="Expressions.SubLink"/>.
/// </param>
public sealed record Assignment(EquatableArray<AssignmentTarget> Targets, bool IsMultiple, Expression Value) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Targets, Value };
}
