using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Maintenance;

/// <summary><c>VACUUM …</c> and <c>ANALYZE …</c>; the old spelling (<c>VACUUM FULL VERBOSE</c>) gives the same options.</summary>
/// <param name="IsVacuum">Whether it is <c>VACUUM</c> rather than <c>ANALYZE</c>.</param>
/// <param name="Options">The options by their names; one without a value is on.</param>
/// <param name="Relations">What is worked on; none is every table of the database.</param>
public sealed record VacuumStmt(
    bool IsVacuum,
    EquatableArray<DefElem> Options,
    EquatableArray<VacuumRelation> Relations) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options, Relations };
}
