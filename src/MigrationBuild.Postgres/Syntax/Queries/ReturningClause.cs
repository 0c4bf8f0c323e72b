using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Queries;

/// <summary><c>RETURNING [WITH (OLD AS o, NEW AS n)] …</c></summary>
/// <param name="Options">Other names for the old and new row, in <c>WITH (…)</c> (PostgreSQL 18).</param>
/// <param name="Targets">What is returned of each row.</param>
public sealed record ReturningClause(EquatableArray<ReturningOption> Options, EquatableArray<ResTarget> Targets) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options, Targets };
}
