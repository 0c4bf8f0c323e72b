using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>UPDATE SET …</c></summary>
public sealed record MergeUpdate(EquatableArray<Assignment> Assignments) : MergeAction
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Assignments };
}
