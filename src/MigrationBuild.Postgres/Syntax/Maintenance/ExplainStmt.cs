using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>EXPLAIN …</c></summary>
/// <param name="Options">
/// What is in the parentheses; <c>EXPLAIN ANALYZE VERBOSE</c> gives the same. With <c>analyze</c> the statement is run.
/// </param>
/// <param name="Query">The statement whose plan is shown.</param>
public sealed record ExplainStmt(EquatableArray<DefElem> Options, Statement Query) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options, Query };
}
