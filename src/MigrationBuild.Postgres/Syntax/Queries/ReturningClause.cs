using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>RETURNING [WITH (OLD AS o, NEW AS n)] …</c></summary>
public sealed record ReturningClause(EquatableArray<ReturningOption> Options, EquatableArray<ResTarget> Targets) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options, Targets };
}
