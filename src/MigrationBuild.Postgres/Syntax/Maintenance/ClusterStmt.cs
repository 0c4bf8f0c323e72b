using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>CLUSTER …</c></summary>
public sealed record ClusterStmt(EquatableArray<DefElem> Options, ObjectName? Relation, Identifier? Index) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options, Relation, Index };
}
