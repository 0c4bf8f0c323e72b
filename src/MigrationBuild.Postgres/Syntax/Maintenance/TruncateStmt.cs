using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>TRUNCATE …</c></summary>
/// <param name="Relations">The tables, with <c>ONLY</c> where their descendants keep their rows.</param>
/// <param name="RestartIdentity">Whether <c>RESTART IDENTITY</c> is written: sequences of the tables' columns start anew.</param>
/// <param name="Behavior"><c>CASCADE</c>, which empties the tables with foreign keys to these too, <c>RESTRICT</c> or neither.</param>
public sealed record TruncateStmt(EquatableArray<RangeVar> Relations, bool RestartIdentity, DropBehavior Behavior) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Relations };
}
