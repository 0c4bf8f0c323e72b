using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>ON CONFLICT … DO NOTHING</c> or <c>DO UPDATE SET …</c></summary>
public sealed record OnConflictClause(
    InferClause? Target,
    bool IsUpdate,
    EquatableArray<Assignment> Assignments,
    Expression? Where) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Target, Assignments, Where };
}
