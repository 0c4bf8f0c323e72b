using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>EXPLAIN …</c></summary>
public sealed record ExplainStmt(EquatableArray<DefElem> Options, Statement Query) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options, Query };
}
