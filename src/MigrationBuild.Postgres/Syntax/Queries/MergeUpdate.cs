using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>UPDATE SET …</c></summary>
/// <param name="Assignments">What follows <c>SET</c>.</param>
public sealed record MergeUpdate(EquatableArray<Assignment> Assignments) : MergeAction
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Assignments };
}
