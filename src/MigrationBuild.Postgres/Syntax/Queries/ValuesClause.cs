using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>VALUES (…), (…)</c></summary>
public sealed record ValuesClause(EquatableArray<RowExpr> Rows) : QueryBody
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Rows };
}
