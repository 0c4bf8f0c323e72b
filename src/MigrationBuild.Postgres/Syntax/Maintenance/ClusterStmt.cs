using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>CLUSTER …</c></summary>
/// <param name="Options">What is in the parentheses (PostgreSQL 14), or <c>verbose</c>.</param>
/// <param name="Relation">The table that is rewritten in the order of an index; null is every table that was clustered before.</param>
/// <param name="Index">The index after <c>USING</c>; null is the one of the time before.</param>
public sealed record ClusterStmt(EquatableArray<DefElem> Options, ObjectName? Relation, Identifier? Index) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options, Relation, Index };
}
