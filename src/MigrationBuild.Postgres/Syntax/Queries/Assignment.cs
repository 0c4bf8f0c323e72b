using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>column = value</c>, or <c>(columns) = row</c> where <see cref="IsMultiple"/>.</summary>
public sealed record Assignment(EquatableArray<AssignmentTarget> Targets, bool IsMultiple, Expression Value) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Targets, Value };
}
