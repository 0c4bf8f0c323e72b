using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>VACUUM …</c> and <c>ANALYZE …</c>; the old spelling (<c>VACUUM FULL VERBOSE</c>) gives the same options.</summary>
public sealed record VacuumStmt(
    bool IsVacuum,
    EquatableArray<DefElem> Options,
    EquatableArray<VacuumRelation> Relations) : Statement
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options, Relations };
}
