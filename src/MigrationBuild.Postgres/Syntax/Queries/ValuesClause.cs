using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>VALUES (…), (…)</c></summary>
/// <param name="Rows">The rows, all of the same length.</param>
public sealed record ValuesClause(EquatableArray<RowExpr> Rows) : QueryBody
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Rows };
}
